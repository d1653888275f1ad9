// The types of the ties that two entities can have in common.
MEMBER_OF|PARTY_TO|CONTRIBUTES_TO|LEADS|PARTICIPATED_IN
