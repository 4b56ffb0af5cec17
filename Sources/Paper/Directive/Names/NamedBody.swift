/// An agency, group or office-holder as the paper names it.
struct NamedBody: Hashable {
    var text: String
    /// The words it was read from; several names of one list may share words.
    var words: Range<Int>

    static func == (a: NamedBody, b: NamedBody) -> Bool { a.text == b.text }
    func hash(into hasher: inout Hasher) { hasher.combine(text) }
}

/// Names read from a stretch of words.
struct NameList {
    var names: [NamedBody]
    /// The first word after them.
    var end: Int
}
