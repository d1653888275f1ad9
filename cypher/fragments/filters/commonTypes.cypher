// The types of relationship by which two entities can share a third.
MEMBER_OF|PARTY_TO|CONTRIBUTES_TO|LEADS|PARTICIPATED_IN
