import WorkTime

/// What the head of a paper says of it.
struct Letterhead {
    var kind: PaperKind?
    var title: String?
    var number: String?
    var date: CalendarDay?
    /// The year of the paper where its day is blank.
    var year: Int?
    var issuer: String?
    /// Addressees after «Kính gửi», for letters.
    var addressees: [NamedBody] = []
}
