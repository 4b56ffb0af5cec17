public import WorkTime

extension Deadline {
    /// How often an ongoing obligation is reported, as its words say; nil where they name no rhythm.
    ///
    /// The rhythm that was read or typed says the period; the paper's own phrase may add the day in it.
    public var rhythm: Rhythm? {
        guard kind == .ongoing else { return nil }
        let named = every.flatMap { Rhythm(words: $0) }
        let printed = text.flatMap { Rhythm(words: $0) }
        guard let named else { return printed }
        return named.day == nil && printed?.period == named.period ? printed : named
    }
}
