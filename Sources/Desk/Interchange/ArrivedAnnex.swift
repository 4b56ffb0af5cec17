public import Office

/// A file that came beside a paper and was read: it becomes an annex of it.
public struct ArrivedAnnex: Sendable, Equatable {
    public let file: AttachedFile
    /// What its sender calls it; nil where the file's name is all there is.
    public let title: String?
    public let read: ReadAnnex
    /// Whether words in it look like a stamp of secrecy: a clerk has to say whether they are one.
    public let isMarked: Bool

    public init(_ file: AttachedFile, titled title: String? = nil, read: ReadAnnex) {
        self.file = file
        self.title = title
        self.read = read.kept
        isMarked = read.isMarked
    }
}
