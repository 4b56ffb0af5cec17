import Office
import TestSupport
import Testing

@testable import Desk
@testable import Storage

@Suite("The directory of agencies") struct AgencyTests {
    @Test(
        "An administrator adds, changes and removes an agency; the way follows what is known of it",
        arguments: Backend.all)
    func kept(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            let administrator = office.administrator
            let finance = try await office.perform(
                EnterAgency(AgencyInput(name: "  Sở  Tài chính ", code: "h48.17")), as: administrator)
            let health = try await office.perform(
                EnterAgency(AgencyInput(name: "Sở Y tế", email: "syt@tinh.gov.vn")), as: administrator)
            _ = try await office.perform(EnterAgency(AgencyInput(name: "UBND xã Bình Minh")), as: administrator)
            let list = try await office.ask(AgencyList(), as: administrator).agencies
            #expect(list.map(\.name) == ["Sở Tài chính", "Sở Y tế", "UBND xã Bình Minh"])
            #expect(list.map(\.way) == [.interchange, .mail, .other])
            try await office.perform(
                ChangeAgency(health, version: 1, AgencyInput(name: "Sở Y tế", code: "H48.20")), as: administrator)
            await expectRefusal(.stale) {
                try await office.perform(RemoveAgency(health, version: 1), as: administrator)
            }
            try await office.perform(RemoveAgency(finance, version: 1), as: administrator)
            let left = try await office.ask(AgencyList(), as: administrator).agencies
            #expect(left.map { $0.code?.text } == ["H48.20", nil])
        }
    }

    @Test(
        "Whoever drafts is offered agencies by any part of their names, those that begin so first",
        arguments: Backend.all)
    func offered(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            for name in ["UBND xã Bình Minh", "Sở Tài chính", "Minh Long"] {
                _ = try await office.perform(EnterAgency(AgencyInput(name: name)), as: office.administrator)
            }
            let cases: [(String, [String])] = [
                ("tai chinh", ["Sở Tài chính"]), ("MINH", ["Minh Long", "UBND xã Bình Minh"]), ("%", []), ("", []),
                ("y tế", []),
            ]
            for (text, names) in cases {
                let found = try await office.ask(FindAgencies(text), as: office.officerOfEconomy).agencies
                #expect(found.map(\.name) == names, "\(text)")
                let again = try await office.ask(AgencyNames(found.map(\.key)), as: office.officerOfEconomy).names
                #expect(Set(again) == Set(names), "\(text)")
            }
        }
    }

    @Test(
        "What is no way to an agency is refused with a sentence at its field",
        arguments: [
            (AgencyInput(name: " "), "name"), (AgencyInput(name: "…"), "name"),
            (AgencyInput(name: "SO TAI CHINH", code: "H48.18"), "name"),
            (AgencyInput(name: "Sở Y tế", code: "mã số"), "code"),
            (AgencyInput(name: "Sở Y tế", email: "syt"), "email"),
            (AgencyInput(name: "Sở Y tế", email: "a@b.vn\r\nBcc: c@d.vn"), "email"),
            (AgencyInput(name: "Sở Y tế", way: .interchange), "code"),
            (AgencyInput(name: "Sở Y tế", code: "H48.20", way: .mail), "email"),
        ])
    func refused(_ input: AgencyInput, _ field: String) async throws {
        try await withOffice { office in
            _ = try await office.perform(
                EnterAgency(AgencyInput(name: "Sở Tài chính", code: "H48.17")), as: office.administrator)
            let before = try await office.journal()
            await expectRefusal(.invalid, field: field) {
                _ = try await office.perform(EnterAgency(input), as: office.administrator)
            }
            #expect(try await office.journal() == before)
            await expectRefusal(.notFound) { _ = try await office.perform(EnterAgency(input), as: office.clerk) }
        }
    }
}
