/** A Neo4j that answers: one given by address, or one that this process has started and has to end. */
export interface RunningDatabase {
  readonly kind: 'address' | 'java' | 'docker';
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** The file that holds the password of a local database. */
  readonly passwordFile: string | undefined;
  /** Resolves with the reason if the database ends without having been asked to. */
  readonly ended: Promise<string>;
  /** Ends a local database and returns when its process is gone; may be called again. */
  stop(): Promise<void>;
}
