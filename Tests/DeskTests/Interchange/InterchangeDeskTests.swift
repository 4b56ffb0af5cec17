import Foundation
import Office
import TestSupport
import Testing
import WorkTime

@testable import Desk
@testable import Storage

@Suite("The interchange desk") struct InterchangeDeskTests {
    private static let own = InterchangeAgency(code: AgencyCode("H48.01"), name: "Văn phòng UBND tỉnh")
    private static let sender = InterchangeAgency(code: AgencyCode("000.00.17.H48"), name: "Sở Tài chính")

    private static var rules: OfficeRules {
        var rules = OfficeRules.none
        rules.interchange = own
        return rules
    }

    private static func document(_ id: String = "d1") -> InterchangeDocument {
        var document = InterchangeDocument(from: sender, to: [own], documentID: id, subject: "Về việc dự toán")
        document.number = "05"
        document.notation = "STC-NS"
        document.issuedOn = CalendarDay(year: 2025, month: 3, day: 10)
        document.kind = "Công văn"
        return document
    }

    private static func raw(_ letter: Character) -> StoredFile {
        StoredFile(hash: String(repeating: letter, count: 64), size: 5)
    }

    private static func receive(
        _ document: InterchangeDocument, _ letter: Character = "a", _ office: TestOffice
    ) async throws -> ReceiveMessage.Outcome {
        try await office.desk.perform(
            ReceiveMessage(.read(.document(document)), raw: raw(letter), hubName: "m"), as: .terminal)
    }

    private static func taken(_ outcome: ReceiveMessage.Outcome) throws -> Key<InterchangeItem> {
        guard case .taken(let id) = outcome else { throw OfficeError(.invalid, "\(outcome)") }
        return id
    }

    /// What goes out, in its order: agency, status or business.
    private static func outgoing(_ office: TestOffice) async throws -> [String] {
        var filter = InterchangeFilter()
        filter.isOutgoing = true
        return try await office.ask(InterchangeList(filter), as: office.clerk).items.reversed().map { item in
            "\(item.agency?.code?.key ?? "-") \(item.status?.rawValue ?? "b\(item.business?.rawValue ?? -1)")"
        }
    }

    @Test(
        "A message that is addressed to others alone was taken for ours",
        arguments: [(["H48.01"], false), (["000.00.01.H48", "H48.99"], false), (["H48.99"], true)])
    func addressee(_ codes: [String], _ isForOthers: Bool) async throws {
        try await withOffice(rules: Self.rules) { office in
            var document = Self.document()
            document.to = codes.map { InterchangeAgency(code: AgencyCode($0)) }
            let id = try Self.taken(try await Self.receive(document, "a", office))
            #expect(try await office.ask(InterchangeQuestion(id), as: office.clerk).isForOthers == isForOthers)
        }
    }

    @Test(
        "A paper arrives (01), is entered (03), assigned (04), begun (05), answered (06): each is told once",
        arguments: Backend.all)
    func life(_ backend: Backend) async throws {
        try await withOffice(backend, rules: Self.rules) { office in
            let book = try await office.openBook(.incoming, "Sổ văn bản đến")
            let id = try Self.taken(try await Self.receive(Self.document(), "a", office))
            #expect(try await Self.receive(Self.document(), "a", office) == .repeated)
            let page = try await office.ask(InterchangeQuestion(id), as: office.clerk)
            #expect(page.mayAccept && page.registers.map(\.id) == [book])
            let accepted = try await office.perform(AcceptMessage(id, as: nil, in: book), as: office.clerk)
            #expect(accepted.outcome == .entered(RegisterNumber(1)))
            let paper = try #require(try await office.ask(InterchangeQuestion(id), as: office.clerk).item.document)
            let item = try await office.ask(DocumentQuestion(paper), as: office.clerk).item
            #expect(
                "\(item.label.kind ?? "") \(item.label.number ?? "") \(item.issuer ?? "")"
                    == "Công văn 05/STC-NS Sở Tài chính")

            let tell = TellProgress()
            #expect(try await office.desk.perform(tell, as: .terminal) == 0)
            let draft = InstructionDraft(words: "Trả lời", lead: Key(office.economy.value))
            _ = try await office.perform(GiveInstruction(of: office.chief, on: paper, draft), as: office.chief)
            #expect(try await office.desk.perform(tell, as: .terminal) == 1)
            #expect(try await office.desk.perform(tell, as: .terminal) == 0)
            let obligation = try #require(
                try await office.ask(PaperInstructions(paper), as: office.chief).instructions[0].obligation)
            let part = try await office.ask(ObligationQuestion(obligation), as: office.headOfEconomy)
                .participants[0].participant
            try await office.perform(
                AcceptObligation(PartVersion(obligation: obligation, participant: part.id, version: part.version)),
                as: office.headOfEconomy)
            _ = try await office.desk.perform(tell, as: .terminal)
            try await office.perform(
                LinkAnswer(try await office.paper(.outgoing, number: "7/VP"), to: paper), as: office.clerk)
            _ = try await office.desk.perform(tell, as: .terminal)
            #expect(
                try await Self.outgoing(office) == ["H48.17 01", "H48.17 03", "H48.17 04", "H48.17 05", "H48.17 06"])
            #expect(try await office.ask(InterchangeQuestion(id), as: office.clerk).item.state == .finished)
            #expect(try await office.desk.perform(tell, as: .terminal) == 0)
        }
    }

    @Test(
        "A paper that came before is joined, one with the same name and other content is kept beside",
        arguments: Backend.all)
    func doubles(_ backend: Backend) async throws {
        try await withOffice(backend, rules: Self.rules) { office in
            let book = try await office.openBook(.incoming, "Sổ văn bản đến")
            let paper = try await office.paper(
                .incoming, number: "05/STC-NS", issuedOn: "2025-03-10", issuer: "Sở Tài chính")
            try await office.enter(paper, in: book)
            let id = try Self.taken(try await Self.receive(Self.document(), "a", office))
            let same = AcceptMessage(id, as: paper, in: book)
            #expect(try await office.perform(same, as: office.clerk).outcome == .joined(RegisterNumber(1)))
            let other = try Self.taken(try await Self.receive(Self.document(), "b", office))
            let asked = try await office.perform(AcceptMessage(other, as: nil, in: book), as: office.clerk)
            guard case .twin = asked.outcome else {
                Issue.record("no twin was found")
                return
            }
            let joined = AcceptMessage(other, as: nil, in: book, saying: .init(twin: .join))
            #expect(try await office.perform(joined, as: office.clerk).outcome == .joined(RegisterNumber(1)))
            #expect(try await office.lines(of: book) == ["01 used 2025-03-14"])
        }
    }

    @Test(
        "A refusal is told with its reason and ends it; a recall is agreed to or declined and changes nothing",
        arguments: Backend.all)
    func refusals(_ backend: Backend) async throws {
        try await withOffice(backend, rules: Self.rules) { office in
            let id = try Self.taken(try await Self.receive(Self.document(), "a", office))
            await expectRefusal(.invalid, field: "reason") {
                try await office.perform(RefuseMessage(id, reason: " "), as: office.clerk)
            }
            try await office.perform(RefuseMessage(id, reason: "Gửi nhầm nơi nhận"), as: office.clerk)
            await expectRefusal(.conflict) {
                try await office.perform(RefuseMessage(id, reason: "lại"), as: office.clerk)
            }
            var recall = Self.document()
            recall.business = .init(kind: .recall, reason: "sai số liệu", documentID: "d1")
            let asked = try Self.taken(try await Self.receive(recall, "c", office))
            #expect(try await office.ask(InterchangeQuestion(asked), as: office.clerk).related.map(\.id).contains(id))
            await expectRefusal(.invalid, field: "reason") {
                try await office.perform(AnswerMessage(asked, agrees: false), as: office.clerk)
            }
            try await office.perform(AnswerMessage(asked, agrees: true), as: office.clerk)
            let back = InterchangeStatusReport(
                from: Self.sender, reference: .init(documentID: "d1"), status: .takeBack, at: office.clock.now)
            let taken = try Self.taken(
                try await office.desk.perform(
                    ReceiveMessage(.read(.status(back)), raw: Self.raw("e"), hubName: "s"), as: .terminal))
            try await office.perform(AnswerMessage(taken, agrees: false, reason: "đã xử lý"), as: office.clerk)
            #expect(
                try await Self.outgoing(office) == ["H48.17 01", "H48.17 02", "H48.17 15", "H48.17 16"])
        }
    }

    @Test("What is no message is kept with the reason; nobody but clerks sees any of it", arguments: Backend.all)
    func malformed(_ backend: Backend) async throws {
        try await withOffice(backend, rules: Self.rules) { office in
            let outcome = try await office.desk.perform(
                ReceiveMessage(.refused(.init("Không phải XML")), raw: Self.raw("f"), hubName: "x"), as: .terminal)
            guard case .malformed(let id) = outcome else {
                Issue.record("\(outcome)")
                return
            }
            var filter = InterchangeFilter()
            filter.needsSomebody = true
            let list = try await office.ask(InterchangeList(filter), as: office.clerk)
            #expect(list.items.map { "\($0.state.rawValue) \($0.words ?? "-")" } == ["malformed Không phải XML"])
            try await office.perform(RefuseMessage(id, reason: "đã báo bên gửi"), as: office.clerk)
            for person in [office.chief, office.administrator, office.planner] {
                await expectRefusal(.notFound) { _ = try await office.ask(InterchangeList(), as: person) }
                await expectRefusal(.notFound) { _ = try await office.ask(InterchangeQuestion(id), as: person) }
            }
        }
    }

    /// A paper that the office issued, with a file.
    private static func issued(_ office: TestOffice) async throws -> Key<Document> {
        let clerk = office.clerk
        return try await office.storage.write { tx in
            let header = CheckedHeader(
                direction: .outgoing, kind: "Công văn", number: "12/VP-TH",
                issuedOn: CalendarDay(year: 2025, month: 3, day: 14),
                issuer: "Văn phòng UBND tỉnh", title: "V/v trả lời", signer: nil, urgency: .none)
            let file = AttachedFile(
                hash: String(repeating: "9", count: 64), size: 3, name: "12.pdf", mediaType: "application/pdf")
            return try DocumentStore.insert(
                tx, NewDocument(header: header, secrecy: .none, state: .confirmed, visibility: .office, file: file),
                by: clerk)
        }
    }

    @Test(
        "A paper goes to each receiver once; statuses that come back are noted, none backwards; what was sent is recalled",
        arguments: Backend.all)
    func sending(_ backend: Backend) async throws {
        try await withOffice(backend, rules: Self.rules) { office in
            let paper = try await Self.issued(office)
            let receivers = ["H48.17", "000.00.18.H48", "H48.01"].compactMap(AgencyCode.init)
                .map { SendMessage.Receiver(code: $0, name: nil) }
            #expect(try await office.perform(SendMessage(paper, to: receivers), as: office.clerk) == 2)
            #expect(try await office.perform(SendMessage(paper, to: receivers), as: office.clerk) == 0)
            var filter = InterchangeFilter()
            filter.isOutgoing = true
            let id = try #require(try await office.ask(InterchangeList(filter), as: office.clerk).items.last?.id)
            try await office.storage.write { tx in
                try InterchangeStore.sent(
                    tx, id, hubName: "h1", raw: .init(hash: String(repeating: "8", count: 64), size: 1))
            }
            let key = "H48.01,2025/03/14,12/VP-TH"
            for (status, minute) in [(InterchangeStatus.arrived, 1), (.accepted, 2), (.arrived, 3)] {
                let report = InterchangeStatusReport(
                    from: Self.sender, reference: .init(documentID: key), status: status,
                    at: office.clock.now.adding(seconds: Int64(minute * 60)))
                _ = try await office.desk.perform(
                    ReceiveMessage(.read(.status(report)), raw: nil, hubName: "s\(minute)"), as: .terminal)
            }
            let page = try await office.ask(InterchangeQuestion(id), as: office.clerk)
            #expect(page.item.status == .accepted && page.events.count { $0.act == .told } == 3)
            _ = try await office.perform(RecallMessage(id, as: .recall, reason: "sai"), as: office.clerk)
            #expect(try await Self.outgoing(office) == ["H48.17 03", "H48.18 b0", "H48.17 b1"])
        }
    }

    @Test("Only a paper that is issued and no secret goes out")
    func notSent() async throws {
        try await withOffice(rules: Self.rules) { office in
            let to = [SendMessage.Receiver(code: try #require(AgencyCode("H48.17")), name: nil)]
            for paper in [
                try await office.paper(.incoming, number: "1/A"), try await office.paper(.outgoing, number: nil),
                try await office.paper(.outgoing, number: "2/M", secrecy: .secret),
                try await office.paper(.outgoing, number: "3/A", issuedOn: "2025-03-01"),
            ] {
                await expectRefusal(.conflict) {
                    _ = try await office.perform(SendMessage(paper, to: to), as: office.clerk)
                }
            }
        }
        try await withOffice { office in
            let paper = try await Self.issued(office)
            let to = [SendMessage.Receiver(code: try #require(AgencyCode("H48.17")), name: nil)]
            await expectRefusal(.conflict) {
                _ = try await office.perform(SendMessage(paper, to: to), as: office.clerk)
            }
        }
    }
}
