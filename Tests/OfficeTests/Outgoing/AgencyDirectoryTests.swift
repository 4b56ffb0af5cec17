import Office
import Testing

@Suite("By which way a recipient is reached, and why it is not") struct AgencyDirectoryTests {
    private static func agency(_ name: String, _ code: String?, _ email: String?, _ way: Agency.Way) -> Agency {
        Agency(id: Key(1), name: name, code: code.flatMap { AgencyCode($0) }, email: email, way: way, version: 1)
    }

    private static let kept = [
        agency("Sở Tài chính", "H48.17", nil, .interchange), agency("Sở Y tế", "H48.20", "syt@tinh.gov.vn", .mail),
        agency("UBND xã Bình Minh", nil, nil, .other), agency("Văn phòng UBND tỉnh", "H48.01", nil, .interchange),
    ]
    private static let met = [
        InterchangeAgency(code: AgencyCode("H48.05"), name: "Sở Nội vụ"),
        InterchangeAgency(code: AgencyCode("H48.20"), name: "Sở Y tế"),
    ]

    private static func directory(own: String?) -> AgencyDirectory {
        AgencyDirectory(kept, met: met, own: own.flatMap { AgencyCode($0) })
    }

    @Test(
        "The directory goes before whom one met on the interchange; names count without marks and case",
        arguments: [
            ("Sở Tài chính", "H48.17"), ("SO TAI CHINH", "H48.17"), ("Sở Nội vụ", "H48.05"), ("Sở Y tế", nil),
            ("UBND xã Bình Minh", nil), ("Văn phòng UBND tỉnh", nil), ("Sở Công Thương", nil),
        ] as [(String, String?)])
    func code(_ name: String, _ code: String?) {
        #expect(Self.directory(own: "H48.01").code(named: name)?.text == code)
        #expect(Self.directory(own: nil).code(named: name) == nil)
    }

    @Test(
        "What has not left says why",
        arguments: [
            ("Sở Tài chính", .electronic, true, true, .ready),
            ("Sở Tài chính", .electronic, true, false, .notConnected),
            ("Sở Tài chính", .electronic, false, true, .noFile), ("Sở Tài chính", .paper, true, true, .paper),
            ("Sở Y tế", .electronic, true, true, .mail("syt@tinh.gov.vn")),
            ("UBND xã Bình Minh", .electronic, true, true, .otherWay),
            ("Sở Công Thương", .electronic, true, true, .unknown), ("Sở Nội vụ", .electronic, true, true, .ready),
        ] as [(String, Outgoing.Way, Bool, Bool, SendingHindrance)])
    func hindrance(
        _ name: String, _ way: Outgoing.Way, _ hasContent: Bool, _ isConnected: Bool, _ expected: SendingHindrance
    ) {
        let recipient = OutgoingRecipient(id: Key(1), party: nil, name: name, way: way)
        let found = Self.directory(own: isConnected ? "H48.01" : nil).hindrance(of: recipient, hasContent: hasContent)
        #expect(found == expected)
    }

    @Test(
        "A letter on its way says so, and one that was given up says why",
        arguments: [
            (.underWay, .mailing("syt@tinh.gov.vn")), (.givenUp("Địa chỉ sai"), .mailGivenUp("Địa chỉ sai")),
        ] as [(OutgoingRecipient.Mailing, SendingHindrance)])
    func mailing(_ mailing: OutgoingRecipient.Mailing, _ expected: SendingHindrance) {
        var recipient = OutgoingRecipient(id: Key(1), party: nil, name: "Sở Y tế", way: .electronic)
        recipient.mailing = mailing
        #expect(Self.directory(own: "H48.01").hindrance(of: recipient, hasContent: true) == expected)
    }
}
