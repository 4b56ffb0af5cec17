import Office
import Paper
import TestSupport
import Testing

@testable import Desk
@testable import Storage

@Suite("A signed paper as it is drawn") struct SignedDrawingTests {
    /// By other settings: the letterhead of an office of nowhere, no kinds of paper.
    private static func elsewhere(_ office: TestOffice, _ id: Key<Outgoing>) async throws -> OfficialPaper {
        let desk = Desk(storage: office.storage, rules: .none)
        return try await desk.ask(OutgoingDrawing(id), as: try await office.actor(office.officerOfEconomy))
    }

    private static func rename(_ office: TestOffice) async throws {
        let unit = try await office.storage.read { tx in try UnitStore.find(tx, office.office) }
        _ = try await office.perform(
            RenameUnit(
                unit: office.office, name: "Văn phòng UBND thành phố Sơn Hà", shortName: nil, from: nil,
                version: try #require(unit).unit.version), as: office.administrator)
    }

    @Test(
        "reads as it was signed when the agency has another name or letterhead since; its number still comes",
        arguments: Backend.all)
    func stays(_ backend: Backend) async throws {
        try await withOffice(backend, rules: ShippedRules.rules.get()) { office in
            let book = try await office.openBook()
            let id = try await OutgoingTests.signed(office, OutgoingTests.input(office))
            let signed = try await office.ask(OutgoingDrawing(id), as: office.officerOfEconomy)
            #expect(signed.head.issuer == "Văn phòng" && signed.addressees == ["Sở Tài chính"])
            try await Self.rename(office)
            let renamed = try await office.ask(OutgoingDrawing(id), as: office.officerOfEconomy)
            #expect(renamed == signed)
            let moved = try await Self.elsewhere(office, id)
            #expect(moved == signed)
            let version = try await OutgoingTests.version(office, id, office.clerk)
            _ = try await office.perform(NumberOutgoing(id, version: version, in: book), as: office.clerk)
            var numbered = try await Self.elsewhere(office, id)
            #expect(numbered.head.number == "01")
            numbered.head.number = nil
            numbered.head.date = signed.head.date
            #expect(numbered == signed)
        }
    }

    @Test("names who decides as on the day of signing, whatever the office is called since", arguments: Backend.all)
    func decision(_ backend: Backend) async throws {
        try await withOffice(backend, rules: ShippedRules.rules.get()) { office in
            var input = OutgoingTests.input(office)
            input.kind = "Quyết định"
            input.excerpt = "Ban hành quy chế làm việc"
            input.text = """
                Điều 1. Ban hành kèm theo Quyết định này quy chế làm việc.
                Điều 2. Quyết định có hiệu lực từ ngày ký./.
                """
            let id = try await OutgoingTests.signed(office, input)
            let signed = try await office.ask(OutgoingDrawing(id), as: office.officerOfEconomy)
            #expect("\(signed)".contains("Chánh Văn phòng"))
            try await Self.rename(office)
            let moved = try await Self.elsewhere(office, id)
            #expect(moved == signed)
        }
    }

    @Test("is drawn by the settings of the day when it was signed before they were kept", arguments: Backend.all)
    func earlier(_ backend: Backend) async throws {
        try await withOffice(backend, rules: ShippedRules.rules.get()) { office in
            let id = try await OutgoingTests.signed(office, OutgoingTests.input(office))
            try await office.storage.write { tx in try tx.send("UPDATE outgoing_signature SET drawing = NULL") }
            try await Self.rename(office)
            let drawn = try await office.ask(OutgoingDrawing(id), as: office.officerOfEconomy)
            #expect(drawn.head.issuerInText == "Văn phòng UBND thành phố Sơn Hà")
            let moved = try await Self.elsewhere(office, id)
            #expect(moved.head.place.isEmpty && moved.head.superior == nil)
        }
    }
}
