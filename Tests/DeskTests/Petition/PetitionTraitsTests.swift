import Office
import TestSupport
import Testing
import WorkTime

@testable import Desk

@Suite("As what petitions are classified") struct PetitionTraitsTests {
    private static let november = PetitionFigures(from: .of("2026-11-01"), to: .of("2026-11-30"))

    private static func counted(_ counts: [String: Int]?) -> [String: Int] { (counts ?? [:]).filter { $0.value > 0 } }

    @Test(
        "The figures count field, authority and contents as they were when it was decided what becomes of the petition",
        arguments: Backend.all)
    func figures(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            try await office.openReception()
            let land = try await office.perform(
                ReceivePetition(
                    office.complaint { $0.traits = PetitionTraits(field: .land, authority: .own) }),
                as: office.receiver)
            let several = try await office.perform(
                ReceivePetition(office.complaint { $0.kinds = [.complaint, .proposal] }), as: office.receiver)
            _ = try await office.perform(
                ReceivePetition(office.complaint { $0.traits = PetitionTraits(field: .policy) }), as: office.receiver)
            let mixed = try await office.petition(several).petition?.traits
            #expect(mixed == PetitionTraits(isMixed: true))
            try await office.perform(
                CheckPetition(
                    several, failedTest: nil, failure: nil,
                    traits: PetitionTraits(field: .judicial, authority: .judicial)),
                as: office.receiver)
            let corrected = try await office.petition(several).petition?.traits
            #expect(corrected == PetitionTraits(field: .judicial, authority: .judicial, isMixed: true))
            try await office.handle(
                "accept", of: land, as: office.chief,
                parties: ["officer": Key<Party>(office.officerOfInternalAffairs)])
            try await office.handle("guide", of: several, as: office.receiver, ["body": "Tòa án nhân dân"])
            let asked = try await office.ask(Self.november, as: office.receiver).counts[.classes]?["complaint"]
            #expect(
                Self.counted(asked)
                    == [
                        "all": 2, "single": 1, "mixed": 1, "own": 1, "foreign": 1, "land": 1, "judicial": 1,
                    ])
            // What is said of it afterwards is not what it was classified as.
            try await office.perform(
                CheckPetition(land, failedTest: nil, failure: nil, traits: PetitionTraits(field: .other)),
                as: office.receiver)
            let again = try await office.ask(Self.november, as: office.receiver).counts[.classes]?["complaint"]
            #expect(again == asked)
        }
    }

    @Test(
        "The list shows those of a field, an authority, and those whose senders asked for secrecy",
        arguments: Backend.all)
    func filters(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            try await office.openReception()
            let land = try await office.perform(
                ReceivePetition(office.complaint { $0.traits = PetitionTraits(field: .land, authority: .own) }),
                as: office.receiver)
            let secret = try await office.perform(
                ReceivePetition(office.feedback { $0.wantsSecrecy = true }), as: office.receiver)
            let cases: [(filter: CaseFilter, found: [Key<LedgerCase>])] = [
                (CaseFilter(desk: .petitions, view: .all, field: .land), [land]),
                (CaseFilter(desk: .petitions, view: .all, field: .party), []),
                (CaseFilter(desk: .petitions, view: .all, authority: .own), [land]),
                (CaseFilter(desk: .petitions, view: .all, authority: .elected), []),
                (CaseFilter(desk: .petitions, view: .all, wantsSecrecy: true), [secret]),
                (CaseFilter(desk: .petitions, view: .all), [land, secret]),
            ]
            for (filter, found) in cases {
                let lines = try await office.ask(CaseList(filter), as: office.receiver).lines
                #expect(lines.map(\.item.id).sorted() == found, "\(filter)")
            }
        }
    }

    @Test("Who asks for it is kept secret as who denounces is", arguments: Backend.all)
    func secrecy(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            try await office.openReception()
            await expectRefusal(.invalid, field: "subject") {
                _ = try await office.perform(
                    ReceivePetition(
                        office.complaint {
                            $0.wantsSecrecy = true
                            $0.subject = "Đơn của ông Trần Văn Bảy"
                        }), as: office.receiver)
            }
            let id = try await office.perform(
                ReceivePetition(office.complaint { $0.wantsSecrecy = true }), as: office.receiver)
            let page = try await office.petition(id)
            #expect(page.isSecret && page.parts.senders.isEmpty && page.page.item.applicant == nil)
            #expect(page.petition?.wantsSecrecy == true && page.petition?.representative == nil)
            let list = try await office.ask(
                CaseList(CaseFilter(desk: .petitions, view: .all, text: "tran van bay")), as: office.receiver)
            #expect(list.lines.isEmpty)
            await expectRefusal(.invalid, field: "field-reason") {
                try await office.handle("file", of: id, as: office.receiver, ["reason": "Ông Trần Văn Bảy rút"])
            }
            try await office.handle("guide", of: id, as: office.receiver, ["body": "Tòa án nhân dân"])
            let paper = try await office.ask(CasePrint(id, position: 2, form: "guidance"), as: office.receiver)
            let text = "\(paper.form)"
            #expect(!text.contains("Trần Văn Bảy") && !text.contains("người tố cáo"))
            let shown = try await office.perform(LookAtSenders(id), as: office.receiver)
            #expect(shown.map(\.name) == ["Trần Văn Bảy"])
        }
    }

    @Test("A petition that comes again shows that the earlier one was guided", arguments: Backend.all)
    func again(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            try await office.openReception()
            let old = try await office.perform(ReceivePetition(office.complaint()), as: office.receiver)
            let before = try await office.ask(SimilarPetitions(office.complaint()), as: office.receiver)
            #expect(before.map(\.way) == [nil])
            try await office.handle("guide", of: old, as: office.receiver, ["body": "Tòa án nhân dân"])
            let after = try await office.ask(SimilarPetitions(office.complaint()), as: office.receiver)
            #expect(after.map(\.way) == [.guided])
            let new = try await office.perform(
                ReceivePetition(office.complaint { $0.links = [old: .duplicate] }), as: office.receiver)
            let links = try await office.petition(new).parts.links
            #expect(links.map(\.way) == [.guided])
            let back = try await office.petition(old).parts.links
            #expect(back.map(\.way) == [nil])
        }
    }
}
