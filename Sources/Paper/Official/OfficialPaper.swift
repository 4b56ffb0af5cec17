/// A paper of an office before it is drawn: what stands in the boxes of its presentation, in words.
///
/// `DocxWriter` draws it. Legal basis: Nghị định 30/2020/NĐ-CP, Điều 8 and Phụ lục I.
public struct OfficialPaper: Sendable, Equatable {
    public var head: OfficialHead
    public var title: OfficialTitle
    /// Who is addressed after «Kính gửi»; empty where nobody is.
    public var addressees: [String]
    public var blocks: [OfficialBlock]
    public var signature: OfficialSignature
    public var copies: OfficialCopies
    public var annexes: [OfficialAnnex]
    /// Nil for a paper that goes its ordinary way.
    public var urgency: OfficialUrgency?

    public init(
        head: OfficialHead, title: OfficialTitle, addressees: [String] = [], blocks: [OfficialBlock],
        signature: OfficialSignature, copies: OfficialCopies, annexes: [OfficialAnnex] = [],
        urgency: OfficialUrgency? = nil
    ) {
        self.head = head
        self.title = title
        self.addressees = addressees
        self.blocks = blocks
        self.signature = signature
        self.copies = copies
        self.annexes = annexes
        self.urgency = urgency
    }
}
