import Office
import TestSupport
import Testing
import WorkTime

@testable import Desk

@Suite("The figures on petitions are those of the period") struct PetitionFigureTests {
    /// The columns of a row that are not nothing.
    private static func counted(_ counts: [String: Int]?) -> [String: Int] { (counts ?? [:]).filter { $0.value > 0 } }

    @Test(
        "A month that is over has the same figures whatever is done afterwards; what is done then is of the next month",
        arguments: Backend.all)
    func later(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            try await office.openReception()
            let worker = office.officerOfInternalAffairs
            let old = try await office.perform(
                ReceivePetition(office.complaint { $0.receivedOn = .of("2026-10-20") }), as: office.receiver)
            try await office.handle("accept", of: old, as: office.chief, parties: ["officer": Key<Party>(worker)])
            let twin = try await office.perform(
                ReceivePetition(office.complaint { $0.links = [old: .duplicate] }), as: office.receiver)
            try await office.handle("file", of: twin, as: office.receiver, ["reason": "Trùng"])
            let fresh = try await office.perform(ReceivePetition(office.complaint()), as: office.receiver)
            let visit = try await office.perform(
                ReceiveVisit(
                    VisitDraft(
                        subject: "Xin mở lại đường dân sinh", name: "Phạm Thị Hòa", number: "001080011111",
                        address: "Thôn Bắc", unit: office.leadership)), as: office.receiver)

            office.clock.move(to: .at("2026-12-01 09:00"))
            let november = PetitionFigures(from: .of("2026-11-01"), to: .of("2026-11-30"))
            let asked = try await office.ask(november, as: office.receiver).counts
            #expect(
                Self.counted(asked[.handling]?["complaint"])
                    == [
                        "all": 3, "before": 1, "received": 2, "classified": 2, "eligible": 2, "duplicate": 1,
                        "taken": 1, "filed": 1, "waiting": 1,
                    ])
            #expect(
                Self.counted(asked[.complaints]?["complaint-first"])
                    == ["all": 1, "received": 1, "open": 1])
            #expect(asked[.reception]?["ordinary"]?["waiting"] == 1)

            office.clock.move(to: .at("2026-12-14 09:00"))
            try await office.perform(
                CheckPetition(old, failedTest: "named", failure: "Đơn không ghi họ tên"), as: office.receiver)
            try await office.perform(UnlinkPetitions(twin, from: old), as: office.receiver)
            try await office.handle("propose", of: old, as: worker, papers: ["findings"])
            try await office.handle(
                "decide", of: old, as: office.chief, ["verdict": "right", "decision": "15/QĐ-UBND"])
            try await office.handle("send", of: old, as: worker)
            try await office.handle("guide", of: fresh, as: office.receiver, ["body": "UBND xã Hòa Bình"])
            try await office.handle(
                "explain", of: visit, as: office.receiver, ["kind": "proposal", "advice": "Đã giải thích"])

            let again = try await office.ask(november, as: office.receiver).counts
            #expect(again == asked)
            let december = try await office.ask(
                PetitionFigures(from: .of("2026-12-01"), to: .of("2026-12-31")), as: office.receiver
            ).counts
            #expect(
                Self.counted(december[.handling]?["complaint"])
                    == ["all": 1, "before": 1, "classified": 1, "eligible": 1, "guided": 1])
            #expect(
                Self.counted(december[.complaints]?["complaint-first"])
                    == ["all": 1, "before": 1, "settled": 1, "right": 1, "late": 1])
            // Its thirty days were over on 9 December: at the end of the 12th it was open and overdue.
            let part = try await office.ask(
                PetitionFigures(from: .of("2026-12-01"), to: .of("2026-12-12")), as: office.receiver
            ).counts
            #expect(
                Self.counted(part[.complaints]?["complaint-first"])
                    == ["all": 1, "before": 1, "open": 1, "overdue": 1])
            let october = try await office.ask(
                PetitionFigures(from: .of("2026-10-01"), to: .of("2026-10-31")), as: office.receiver
            ).counts
            #expect(
                Self.counted(october[.handling]?["complaint"])
                    == ["all": 1, "received": 1, "waiting": 1])
        }
    }

    @Test("Whose end the calendar moved is overdue in the running period only when that end is over")
    func movedEnd() async throws {
        try await withOffice(.sqliteMemory, rules: TestOffice.dossierRules()) { office in
            try await office.openReception()
            let id = try await office.perform(ReceivePetition(office.complaint()), as: office.receiver)
            try await office.handle(
                "accept", of: id, as: office.chief, parties: ["officer": Key<Party>(office.officerOfInternalAffairs)])
            let off = DecidedDay(
                day: .of("2026-12-09"), kind: .swappedOff, title: "Nghỉ hoán đổi", source: "Quyết định 1/QĐ-UBND")
            try await office.perform(DecideDay(.decided(off), isRehearsal: false), as: office.administrator)
            var overdue: [Int] = []
            for day in ["2026-12-10", "2026-12-11"] {
                office.clock.move(to: .at("\(day) 09:00"))
                let figures = try await office.ask(
                    PetitionFigures(from: .of("2026-12-01"), to: .of("2026-12-31")), as: office.receiver)
                overdue.append(figures.counts[.complaints]?["complaint-first"]?["overdue"] ?? 0)
            }
            #expect(overdue == [0, 1])
        }
    }
}
