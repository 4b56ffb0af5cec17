/// A task as it is being read: words instead of text.
struct TaskDraft {
    var ref: String
    /// What is to be done, in pieces.
    var content: [Range<Int>]
    var addresses: Range<Int>?
    var directedBy: [NamedBody] = []
    var lead: [NamedBody] = []
    var coordinate: [NamedBody] = []
    var product: [Range<Int>] = []
    var deadline: ReadDeadline = .none
    /// All the words it was read from.
    var source: Range<Int>
    var confidence: Double
    /// Its coordination was looked for: others beside it have some.
    var group: Int = 0
    /// The point of another paper that it says anew, as that paper counts: «II.2.a».
    var amends: String?
    /// Which of the paper's parts it stands in: the text itself, or one of its annexes.
    var part = 0
    /// It stands on labelled lines or in a table, where every part has its place.
    var isStructured = false
}
