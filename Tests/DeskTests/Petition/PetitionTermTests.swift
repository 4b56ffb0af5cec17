import Office
import Paper
import Process
import TestSupport
import Testing
import WorkTime

@testable import Desk

@Suite("Time limits of petitions in the ledger") struct PetitionTermTests {
    @Test(
        "A complaint that is not taken up has ten working days; one that is taken up then is late",
        arguments: Backend.all)
    func handling(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            try await office.openReception()
            let guided = try await office.perform(ReceivePetition(office.complaint()), as: office.receiver)
            let late = try await office.perform(ReceivePetition(office.complaint()), as: office.receiver)
            let accepted = try await office.perform(ReceivePetition(office.complaint()), as: office.receiver)
            // The seven working days of acceptance are over, the ten of handling are not.
            office.clock.move(to: .at("2026-11-20 09:00"))
            try await office.handle("guide", of: guided, as: office.receiver, ["body": "Tòa án nhân dân"])
            try await office.handle(
                "accept", of: accepted, as: office.chief,
                parties: ["officer": Key<Party>(office.officerOfInternalAffairs)])
            office.clock.move(to: .at("2026-11-25 09:00"))
            try await office.handle("guide", of: late, as: office.receiver, ["body": "Tòa án nhân dân"])
            var states: [String] = []
            for id in [guided, accepted, late] {
                let item = try await office.petition(id).page.item
                states.append("\(item.state) \(item.isLate)")
            }
            #expect(states == ["guided false", "verifying true", "guided true"])
        }
    }

    @Test(
        "Who passed a denunciation on is owed an answer within twenty days, by a paper that names nobody who is secret",
        arguments: Backend.all)
    func forwarded(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            try await office.openReception()
            let id = try await office.perform(
                ReceivePetition(
                    office.denunciation {
                        $0.channel = .transfer
                        $0.forwarder = "Báo Sơn Hà"
                    }), as: office.receiver)
            let own = try await office.perform(ReceivePetition(office.denunciation()), as: office.receiver)
            let reply = "Thông báo kết quả xử lý cho nơi chuyển tố cáo"
            let work = try await office.ask(WorklistQuestion(.waiting), as: office.receiver).items
            #expect(
                work.filter { $0.content.hasPrefix(reply) }.map(\.deadline.due) == [.of("2026-11-30")])
            let officer = ["officer": Key<Party>(office.officerOfInternalAffairs)]
            for petition in [id, own] {
                try await office.handle("propose-acceptance", of: petition, as: office.receiver)
                try await office.handle("accept", of: petition, as: office.chief, parties: officer)
            }
            let offered = try await office.petition(id).page.offers.map(\.act.code)
            let ofOwn = try await office.petition(own).page.offers.map(\.act.code)
            #expect(offered.contains("answer-forwarder") && !ofOwn.contains("answer-forwarder"))
            try await office.handle("answer-forwarder", of: id, as: office.receiver)
            #expect(try await office.waiting(office.receiver).contains(reply) == false)
            let position = try #require(try await office.petition(id).page.transitions.last?.position)
            let paper = try await office.ask(CasePrint(id, position: position, form: "reply"), as: office.receiver)
            let text = paper.form.blocks.map { "\($0)" }.joined()
            #expect(text.contains("Kính gửi: Báo Sơn Hà") && !text.contains("Lê Quang Vinh"))
        }
    }

    @Test("What is for others is passed on in five working days from its receipt, and the denouncer is told")
    func passed() async throws {
        try await withOffice(.sqliteMemory, rules: TestOffice.dossierRules()) { office in
            try await office.openReception()
            let id = try await office.perform(
                ReceivePetition(
                    office.denunciation {
                        $0.channel = .transfer
                        $0.forwarder = "Báo Sơn Hà"
                    }), as: office.receiver)
            office.clock.move(to: .at("2026-11-12 09:00"))
            try await office.handle("find-elsewhere", of: id, as: office.receiver)
            // From the ninth, not from the twelfth.
            #expect(try await office.petition(id).page.item.due == Due(.of("2026-11-16")))
            try await office.handle(
                "pass", of: id, as: office.receiver, parties: ["receiver": Key<Party>(office.finance)])
            let notice = try await office.ask(CasePrint(id, position: 3, form: "notice"), as: office.receiver)
            let text = notice.form.blocks.map { "\($0)" }.joined()
            #expect(text.contains("đã được chuyển đến"))
            #expect(!text.contains("Báo Sơn Hà") && !text.contains("Lê Quang Vinh"))
            let page = try await office.petition(id).page
            #expect(!page.item.isOpen && !page.item.isLate && page.play.tracks["reply"]?.isOpen == false)
        }
    }

    @Test("A denunciation that is settled in time is in time, though those were told late who had to be told")
    func toldLate() async throws {
        try await withOffice(.sqliteMemory, rules: TestOffice.dossierRules()) { office in
            try await office.openReception()
            let officer = office.officerOfInternalAffairs
            let id = try await office.perform(
                ReceivePetition(
                    office.denunciation {
                        $0.channel = .transfer
                        $0.forwarder = "Báo Sơn Hà"
                    }), as: office.receiver)
            try await office.handle("propose-acceptance", of: id, as: office.receiver)
            try await office.handle(
                "accept", of: id, as: office.chief, parties: ["officer": Key<Party>(officer)])
            office.clock.move(to: .at("2026-11-20 09:00"))
            try await office.handle("notify", of: id, as: officer)
            office.clock.move(to: .at("2026-12-02 09:00"))
            try await office.handle("answer-forwarder", of: id, as: office.receiver)
            try await office.handle("report", of: id, as: officer, papers: ["findings"])
            try await office.handle(
                "conclude", of: id, as: office.chief, ["verdict": "right", "conclusion": "15/KL-UBND"])
            try await office.handle("act-on", of: id, as: office.chief, ["measures": "Kiểm điểm"])
            let item = try await office.petition(id).page.item
            #expect(item.state == "done" && !item.isLate)
        }
    }

    @Test("Whoever passed a denunciation on is told what became of it by a paper of its own, also where it is filed")
    func toldTheForwarder() async throws {
        try await withOffice(.sqliteMemory, rules: TestOffice.dossierRules()) { office in
            try await office.openReception()
            let officer = ["officer": Key<Party>(office.officerOfInternalAffairs)]
            let agency = ["receiver": Key<Party>(office.finance)]
            let ways: [(act: String, by: Key<Person>, parties: [String: Key<Party>], words: String)] = [
                ("file", office.receiver, [:], "đã lưu đơn"), ("split", office.receiver, [:], "hướng dẫn tách đơn"),
                ("request", office.receiver, agency, "đã yêu cầu"), ("refuse", office.chief, [:], "không được thụ lý"),
                ("end", office.chief, [:], "đã đình chỉ"),
            ]
            for (act, person, parties, words) in ways {
                for forwarder in ["Báo Sơn Hà", nil] {
                    let id = try await office.perform(
                        ReceivePetition(
                            office.denunciation {
                                $0.channel = forwarder == nil ? .post : .transfer
                                $0.forwarder = forwarder
                            }), as: office.receiver)
                    // Who decides sees it with the proposal.
                    if person == office.chief {
                        try await office.handle("propose-acceptance", of: id, as: office.receiver)
                    }
                    if act == "end" {
                        try await office.handle("accept", of: id, as: office.chief, parties: officer)
                    }
                    try await office.handle(
                        act, of: id, as: person, ["reason": "Theo kết quả kiểm tra"], parties: parties)
                    let position = try #require(try await office.petition(id).page.transitions.last?.position)
                    let reply = CasePrint(id, position: position, form: "reply")
                    guard forwarder != nil else {
                        await expectRefusal(.notFound) { _ = try await office.ask(reply, as: office.receiver) }
                        continue
                    }
                    let text = try await office.ask(reply, as: office.receiver).form.blocks.map { "\($0)" }.joined()
                    #expect(text.contains("Kính gửi: Báo Sơn Hà") && text.contains(words), "\(act)")
                    #expect(!text.contains("Lê Quang Vinh"))
                }
            }
        }
    }
}
