import Desk
import Office
import Storage
import TestSupport
import Testing
import WorkTime

@Suite("An obligation worked on by the people of the office")
struct ObligationWorkTests {
    @Test(
        "Accepted by the head, passed to an officer, reported, returned, reported again, accepted",
        arguments: Backend.all)
    func straight(backend: Backend) async throws {
        try await withOffice(backend) { office in
            let unit = Key<Party>(office.internalAffairs)
            let id = try await office.assign(
                office.task(lead: [unit], coordinate: [Key(office.economy)], directedBy: [Key(office.deputyChief)]))
            func step(_ command: some Command, by person: Key<Person>) async throws -> String {
                try await office.perform(command, as: person)
                let now = try await office.obligation(id)
                return "\(now.state) \(now.progress)%"
            }
            func part() async throws -> PartVersion { try await office.part(of: id, unit) }
            let head = office.headOfInternalAffairs
            let officer = office.officerOfInternalAffairs
            var states: [String] = []
            try await states.append(step(AcceptObligation(part()), by: head))
            try await states.append(step(PassToOfficer(part(), to: officer), by: head))
            try await states.append(step(report(part(), 40, "Đã gửi lấy ý kiến"), by: officer))
            try await states.append(step(report(part(), 100, "Đã trình dự thảo", isFinal: true), by: officer))
            try await states.append(
                step(ReturnResult(part(), reason: "Thiếu ý kiến Phòng Kinh tế"), by: office.deputyChief))
            try await states.append(step(report(part(), 100, "Đã bổ sung", isFinal: true), by: officer))
            try await states.append(step(AcceptResult(part()), by: office.chief))
            #expect(
                states == [
                    "accepted 0%", "accepted 0%", "inProgress 40%", "reported 100%", "returned 99%", "reported 100%",
                    "closed 100%",
                ])
            let page = try await office.ask(ObligationQuestion(id), as: office.chief)
            #expect(
                page.timeline.map {
                    "\($0.act) \($0.actor?.name ?? "") \($0.names["party"] ?? "") \($0.names["officer"] ?? "")"
                } == [
                    "obligation.assigned Phạm Anh Tú Phòng Nội chính ",
                    "obligation.accepted Đặng Thu Hằng Phòng Nội chính ",
                    "obligation.passed Đặng Thu Hằng Phòng Nội chính Mai Thị Thu Uyên",
                    "obligation.reported Mai Thị Thu Uyên Phòng Nội chính ",
                    "obligation.reported Mai Thị Thu Uyên Phòng Nội chính ",
                    "obligation.result_returned Lê Thị Hoài An Phòng Nội chính ",
                    "obligation.reported Mai Thị Thu Uyên Phòng Nội chính ",
                    "obligation.result_accepted Nguyễn Minh Khôi Phòng Nội chính ",
                ])
            #expect(
                page.reports.map { "\($0.text): \($0.decision?.rawValue ?? "-") \($0.reason ?? "")" } == [
                    "Đã bổ sung: accepted ", "Đã trình dự thảo: returned Thiếu ý kiến Phòng Kinh tế",
                    "Đã gửi lấy ý kiến: - ",
                ])
            #expect(
                page.participants.map { "\($0.name): \($0.participant.state)" } == [
                    "Phòng Nội chính: done", "Phòng Kinh tế: waived", "Lê Thị Hoài An: waived",
                ])
        }
    }

    @Test("A report that gives no percentage leaves what was reached, and was refused for it")
    func withoutPercentage() async throws {
        try await withOffice { office in
            let unit = Key<Party>(office.internalAffairs)
            let id = try await office.assign(office.task(lead: [unit]))
            var reached: [Int] = []
            for percent in [nil, 40, nil] {
                try await office.perform(
                    ReportProgress(
                        part: try await office.part(of: id, unit), percent: percent, text: "Kỳ này: 95% đúng hạn",
                        isFinal: false, files: [], document: nil), as: office.headOfInternalAffairs)
                reached.append(try await office.obligation(id).progress)
            }
            #expect(reached == [0, 40, 40])
        }
    }

    @Test("Each meets it in the part of the worklist that is his or hers", arguments: Backend.all)
    func worklists(backend: Backend) async throws {
        try await withOffice(backend) { office in
            let unit = Key<Party>(office.internalAffairs)
            let id = try await office.assign(
                office.task(
                    lead: [unit], coordinate: [Key(office.economy)], inform: [Key(office.reception)], due: "2025-03-01")
            )
            func counts() async throws -> [String] {
                var lines: [String] = []
                for person in [
                    office.chief, office.headOfInternalAffairs, office.officerOfInternalAffairs, office.headOfEconomy,
                    office.headOfReception,
                ] {
                    let counts = try await office.ask(WorklistQuestion(.waiting), as: person).counts
                    lines.append(
                        "\(counts.waiting) \(counts.coordinate) \(counts.assigned) \(counts.inform) \(counts.overdue)")
                }
                return lines
            }
            let first = try await counts()
            try await office.perform(
                PassToOfficer(office.part(of: id, unit), to: office.officerOfInternalAffairs),
                as: office.headOfInternalAffairs)
            let second = try await counts()
            try await office.perform(
                report(office.part(of: id, unit), 100, "Xong", isFinal: true), as: office.officerOfInternalAffairs)
            let third = try await counts()
            #expect(first == ["0 0 1 0 1", "1 0 0 0 1", "0 0 0 0 0", "0 1 0 0 1", "0 0 0 1 1"])
            #expect(second == ["0 0 1 0 1", "0 0 1 0 1", "1 0 0 0 1", "0 1 0 0 1", "0 0 0 1 1"])
            #expect(third == ["1 0 1 0 1", "0 0 1 0 1", "0 0 0 0 0", "0 1 0 0 1", "0 0 0 1 1"])
        }
    }

    @Test("A second act on what somebody else has changed is refused, and changes nothing", arguments: Backend.all)
    func stale(backend: Backend) async throws {
        try await withOffice(backend) { office in
            let unit = Key<Party>(office.internalAffairs)
            let id = try await office.assign(office.task(lead: [unit]))
            let seen = try await office.part(of: id, unit)
            try await office.perform(report(seen, 10, "Một"), as: office.headOfInternalAffairs)
            let before = try await office.journal()
            await expectRefusal(.stale) {
                try await office.perform(report(seen, 20, "Hai"), as: office.headOfInternalAffairs)
            }
            let page = try await office.ask(ObligationQuestion(id), as: office.chief)
            let after = try await office.journal()
            #expect(page.reports.map(\.text) == ["Một"] && before == after)
        }
    }

    @Test("Of forty who report at once on one part, one is heard", arguments: Backend.all)
    func race(backend: Backend) async throws {
        try await withOffice(backend) { office in
            let unit = Key<Party>(office.internalAffairs)
            let id = try await office.assign(office.task(lead: [unit]))
            let seen = try await office.part(of: id, unit)
            let head = try await office.actor(office.headOfInternalAffairs)
            let heard = await withTaskGroup(of: Int.self) { group in
                for number in 0..<40 {
                    group.addTask {
                        let command = report(seen, number, "Lần \(number)")
                        return (try? await office.desk.perform(command, as: head)) == nil ? 0 : 1
                    }
                }
                return await group.reduce(0, +)
            }
            #expect(heard == 1)
        }
    }

    @Test("Twenty parts that report at once are all counted", arguments: Backend.all)
    func parts(backend: Backend) async throws {
        try await withOffice(backend) { office in
            let units = [office.administration, office.internalAffairs, office.economy, office.reception]
            let heads = [
                office.headOfAdministration, office.headOfInternalAffairs, office.headOfEconomy, office.headOfReception,
            ]
            let id = try await office.assign(office.task(lead: units.map { Key($0) }, rule: .all))
            try await withThrowingTaskGroup(of: Void.self) { group in
                for (unit, head) in zip(units, heads) {
                    group.addTask {
                        try await office.perform(
                            report(office.part(of: id, Key(unit)), 100, "Đã xong", isFinal: true), as: head)
                    }
                }
                try await group.waitForAll()
            }
            let reported = try await office.obligation(id)
            for unit in units {
                try await office.perform(AcceptResult(office.part(of: id, Key(unit))), as: office.chief)
            }
            let closed = try await office.obligation(id)
            #expect([reported.state, closed.state] == [.reported, .closed])
            #expect(closed.participants.map(\.role) == [.lead, .part, .part, .part])
        }
    }

    @Test("For an outside agency its follower records, with the paper that proves it")
    func outside() async throws {
        try await withOffice { office in
            let agency = Key<Party>(office.finance)
            let id = try await office.assign(office.task(lead: [agency]))
            let paper = try await office.perform(
                RegisterPaper(
                    DraftHeader(number: "77/STC-VP", title: "Báo cáo kết quả"), secrecy: .none, visibility: .office),
                as: office.clerk)
            guard case .done(let document) = paper else { throw OfficeError(.invalid, "\(paper)") }
            await expectRefusal(.forbidden) {
                try await office.perform(
                    AcceptObligation(office.part(of: id, agency)), as: office.headOfInternalAffairs)
            }
            await expectRefusal(.invalid, field: "document") {
                try await office.perform(AcceptObligation(office.part(of: id, agency)), as: office.headOfEconomy)
            }
            try await office.perform(
                AcceptObligation(office.part(of: id, agency), document: document), as: office.headOfEconomy)
            try await office.perform(
                report(office.part(of: id, agency), 100, "Sở đã có báo cáo", isFinal: true, document: document),
                as: office.headOfEconomy)
            let page = try await office.ask(ObligationQuestion(id), as: office.chief)
            #expect(page.reports.first?.document?.number == "77/STC-VP")
            #expect(page.obligation.state == .reported)
        }
    }

    @Test("An officer of another unit cannot be passed the work")
    func passing() async throws {
        try await withOffice { office in
            let unit = Key<Party>(office.internalAffairs)
            let id = try await office.assign(office.task(lead: [unit]))
            await expectRefusal(.invalid, field: "officer") {
                try await office.perform(
                    PassToOfficer(office.part(of: id, unit), to: office.officerOfEconomy),
                    as: office.headOfInternalAffairs)
            }
            await expectRefusal(.forbidden) {
                try await office.perform(
                    PassToOfficer(office.part(of: id, unit), to: office.officerOfEconomy), as: office.headOfEconomy)
            }
        }
    }

    @Test("What only its participants may see is not found by others, in any list or by its number")
    func restricted() async throws {
        try await withOffice { office in
            let unit = Key<Party>(office.internalAffairs)
            let id = try await office.assign(
                office.task("Xác minh đơn tố cáo", lead: [unit]), visibility: .participants)
            await expectRefusal(.notFound) {
                _ = try await office.ask(ObligationQuestion(id), as: office.headOfEconomy)
            }
            await expectRefusal(.notFound) {
                try await office.perform(AcceptObligation(office.part(of: id, unit)), as: office.headOfEconomy)
            }
            let unitPage = UnitWorkQuestion(office.internalAffairs)
            let seen = [
                try await office.ask(unitPage, as: office.headOfEconomy).items.count,
                try await office.ask(unitPage, as: office.headOfInternalAffairs).items.count,
                try await office.ask(unitPage, as: office.headOfEconomy).counts.leading,
                try await office.ask(SearchQuestion("tố cáo"), as: office.headOfEconomy).obligations.count,
                try await office.ask(SearchQuestion("to cao"), as: office.planner).obligations.count,
            ]
            #expect(seen == [0, 1, 0, 0, 1])
        }
    }

    @Test("A deadline moves with a reason; the old one stays", arguments: Backend.all)
    func adjusting(backend: Backend) async throws {
        try await withOffice(backend) { office in
            let id = try await office.assign(office.task(lead: [Key(office.internalAffairs)]))
            func adjust(_ due: String, _ reason: String, by person: Key<Person>) async throws {
                let version = try await office.obligation(id).version
                try await office.perform(
                    AdjustDeadline(
                        obligation: id, version: version, deadline: DraftDeadline(kind: .date, due: due),
                        reason: reason,
                        basis: nil), as: person)
            }
            await expectRefusal(.forbidden) { try await adjust("2025-05-15", "Chờ", by: office.headOfInternalAffairs) }
            await expectRefusal(.invalid, field: "basis") { try await adjust("2025-05-15", "Chờ", by: office.planner) }
            await expectRefusal(.invalid, field: "reason") { try await adjust("2025-05-15", "  ", by: office.chief) }
            await expectRefusal(.invalid, field: "due") { try await adjust("31/02/2025", "Chờ", by: office.chief) }
            try await adjust("15/05/2025", "Chờ hướng dẫn của Bộ Nội vụ", by: office.chief)
            let page = try await office.ask(ObligationQuestion(id), as: office.chief)
            #expect(
                page.adjustments.map { "\($0.oldDue as Any) → \($0.newDue as Any): \($0.reason)" } == [
                    "Optional(2025-04-30) → Optional(2025-05-15): Chờ hướng dẫn của Bộ Nội vụ"
                ])
            #expect(page.firstDue == .of("2025-04-30") && page.obligation.deadline.due == .of("2025-05-15"))
            let line = try await office.ask(WorklistQuestion(.waiting), as: office.headOfInternalAffairs).items
            #expect(line.map(\.nextDue) == [.of("2025-05-15")])
        }
    }
}

/// A report without files.
func report(
    _ part: PartVersion, _ percent: Int, _ text: String, isFinal: Bool = false, document: Key<Document>? = nil
) -> ReportProgress {
    ReportProgress(part: part, percent: percent, text: text, isFinal: isFinal, files: [], document: document)
}
