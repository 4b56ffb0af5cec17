/// Work that the program does once a day. The raw value is kept in the database and never changed.
public enum DailyWork: String, Sendable {
    case digests, sweep, words, filing, backup, apologies, folders
}
