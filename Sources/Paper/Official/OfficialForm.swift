/// A statutory form that is no letter: a list or a minute with its head, a title, tables, and whoever signs side by side.
///
/// Legal basis: Nghị định 30/2020/NĐ-CP, Phụ lục V (lists of files and of what is in them, minutes of handing over).
public struct OfficialForm: Sendable, Equatable {
    /// Who signs, and as what: «ĐẠI DIỆN BÊN GIAO».
    public struct Signatory: Sendable, Equatable {
        public var title: String
        /// Empty where a pen writes it.
        public var name: String

        public init(_ title: String, name: String = "") {
            self.title = title
            self.name = name
        }
    }

    public var head: OfficialHead
    /// Whether it bears a number of its own beside place and date.
    public var isNumbered: Bool
    /// «MỤC LỤC VĂN BẢN, TÀI LIỆU TRONG HỒ SƠ», set in capitals.
    public var title: String
    /// The lines under the title.
    public var subtitles: [String]
    public var blocks: [OfficialBlock]
    /// From left to right; one stands at the right.
    public var signatories: [Signatory]
    public var isLandscape: Bool

    public init(
        head: OfficialHead, isNumbered: Bool = false, title: String, subtitles: [String] = [], blocks: [OfficialBlock],
        signatories: [Signatory], isLandscape: Bool = false
    ) {
        self.head = head
        self.isNumbered = isNumbered
        self.title = title
        self.subtitles = subtitles
        self.blocks = blocks
        self.signatories = signatories
        self.isLandscape = isLandscape
    }
}
