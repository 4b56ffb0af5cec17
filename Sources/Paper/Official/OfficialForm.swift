/// A statutory form that is no letter: a list or a minute with its head, a title, tables, and whoever signs side by side.
///
/// Legal basis: Nghị định 30/2020/NĐ-CP, Phụ lục V (lists of files and of what is in them, minutes of handing over).
public struct OfficialForm: Sendable, Equatable {
    /// Who signs, and as what: «ĐẠI DIỆN BÊN GIAO».
    public struct Signatory: Sendable, Equatable {
        public var title: String
        /// What is to be done here: «(Ký và ghi rõ họ và tên)».
        public var direction: String?
        /// Empty where a pen writes it.
        public var name: String

        public init(_ title: String, direction: String? = nil, name: String = "") {
            self.title = title
            self.direction = direction
            self.name = name
        }
    }

    /// How much of a head its model has.
    public enum Heading: String, Sendable {
        /// The title stands first.
        case none
        /// Who makes it, the nation and its motto.
        case names
        /// The same with place and date under the motto.
        case dated
    }

    public var head: OfficialHead
    public var heading: Heading
    /// «MỤC LỤC VĂN BẢN, TÀI LIỆU», set in capitals.
    public var title: String
    /// The lines under the title.
    public var subtitles: [String]
    public var blocks: [OfficialBlock]
    /// From left to right; one stands at the right. Some forms have none.
    public var signatories: [Signatory]
    /// Whether place and date stand above whoever signs.
    public var isDatedAtEnd: Bool
    public var isLandscape: Bool

    public init(
        head: OfficialHead, heading: Heading = .names, title: String, subtitles: [String] = [],
        blocks: [OfficialBlock], signatories: [Signatory] = [], isDatedAtEnd: Bool = false, isLandscape: Bool = false
    ) {
        self.head = head
        self.heading = heading
        self.title = title
        self.subtitles = subtitles
        self.blocks = blocks
        self.signatories = signatories
        self.isDatedAtEnd = isDatedAtEnd
        self.isLandscape = isLandscape
    }

    /// «Đông Giang, ngày 05 tháng 02 năm 2026», as its page on screen prints it too.
    public var placeAndDate: String { head.placeAndDate }
}
