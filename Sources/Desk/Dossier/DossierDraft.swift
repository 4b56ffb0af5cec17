public import Office
public import WorkTime

/// A dossier as it is taken in at the counter, as typed.
public struct DossierDraft: Sendable {
    public var procedure: Key<Procedure>
    public var applicantKind: Applicant.Kind
    public var name: String?
    public var number: String?
    public var address: String?
    public var phone: String?
    public var mail: String?
    public var channel: IntakeChannel
    /// How the result is wanted.
    public var wish: DeliveryWay
    /// Where the post brings it; nil for the applicant's own address.
    public var wishAddress: String?
    /// The places of the papers, in the procedure's list, that were brought.
    public var received: [Int]
    /// What earlier dossiers of the same person have, and what he or she says to it.
    public var reuse: ReuseDraft
    /// Papers beside the list, one a line.
    public var others: String?
    /// The step by which the case begins: reception, refusal, guidance on what is missing.
    public var act: String
    /// By field of the process.
    public var fields: [String: String]
    /// The day on which it was received on paper, where that was before today, and why it is entered only now.
    public var receivedOn: CalendarDay?
    public var lateReason: String?
    /// By role, to whom it is given with this step.
    public var parties: [String: Key<Party>]

    public init(
        procedure: Key<Procedure>, act: String, applicantKind: Applicant.Kind = .citizen, name: String? = nil,
        number: String? = nil, address: String? = nil, phone: String? = nil, mail: String? = nil,
        channel: IntakeChannel = .counter, wish: DeliveryWay = .counter, received: [Int] = [], others: String? = nil,
        fields: [String: String] = [:],
        parties: [String: Key<Party>] = [:], reuse: ReuseDraft = ReuseDraft(), wishAddress: String? = nil,
        receivedOn: CalendarDay? = nil, lateReason: String? = nil
    ) {
        self.receivedOn = receivedOn
        self.lateReason = lateReason
        self.wishAddress = wishAddress
        self.reuse = reuse
        self.procedure = procedure
        self.act = act
        self.applicantKind = applicantKind
        self.name = name
        self.number = number
        self.address = address
        self.phone = phone
        self.mail = mail
        self.channel = channel
        self.wish = wish
        self.received = received
        self.others = others
        self.fields = fields
        self.parties = parties
    }

    /// Whether anything lies on the table, so that there is a folder.
    var bringsPaper: Bool { channel != .online && (!received.isEmpty || others?.tidyOrNil != nil) }
}
