import Office
import TestSupport
import Testing

@testable import Desk
@testable import Web

@Suite("The People's Committee as issuer, in the browser") struct CommitteePagesTests {
    @Test("Its leaders are recorded by a form that keeps what was typed, and end by a button")
    func leaders() async throws {
        try await withSite { site in
            let client = try await site.client(site.office.clerk, login: "lan.nt")
            let faulty = try await client.post("/administration/committee", ["title": "vice", "from": "01/02/2025"])
            #expect(faulty.status == 422)
            #expect(faulty.body.contains("Chưa chọn «Người giữ chức vụ»") && faulty.body.contains("01/02/2025"))
            let done = try await client.post(
                "/administration/committee", ["title": "chairman", "person-text": "Vũ Đình Nam"])
            #expect(done.location == "/administration/committee")
            let page = try await client.get("/administration/committee").body
            #expect(page.contains("committee-1") && page.contains("Vũ Đình Nam"))
            let second = try await client.post(
                "/administration/committee", ["title": "acting", "person-text": "Đặng Thu Hằng"])
            #expect(second.status == 422 && second.body.contains("Vũ Đình Nam là «Chủ tịch»"))
            let ended = try await client.post("/administration/committee/1/ending", ["version": "1"])
            #expect(ended.location == "/administration/committee")
            let list = try await site.office.ask(CommitteePostList(), as: site.office.clerk)
            #expect(list.items == [])
            let other = try await site.client(site.office.planner, login: "tu.pa")
            let hidden = try await other.get("/administration/committee")
            #expect(hidden.status == 404)
        }
    }

    @Test("Who issues a draft is chosen; a signer of another issuer is refused, and nothing typed is lost")
    func issuer() async throws {
        try await withSite(rules: try ShippedRules.rules.get()) { site in
            let office = site.office
            let leaders = try await office.committee()
            let client = try await site.client(office.officerOfEconomy, login: "phuoc.dh")
            let form = try await client.get("/outgoing/new").body
            for words in Outgoing.Issuer.allCases.map(\.words) { #expect(form.contains(words)) }
            #expect(form.contains("TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH: Lê Thanh Tùng"))
            let mixed = try await client.post(
                "/outgoing",
                [
                    "issuer": "committee", "kind": "Công văn", "excerpt": "rà soát nhiệm vụ",
                    "signer": "chairman.\(leaders.vice)", "token": String(repeating: "a", count: 20),
                ])
            #expect(mixed.status == 422 && mixed.body.contains("cách ký của cơ quan khác"))
            #expect(mixed.body.contains("rà soát nhiệm vụ"))
            let made = try await client.post(
                "/outgoing",
                [
                    "issuer": "committee", "kind": "Công văn", "excerpt": "rà soát nhiệm vụ",
                    "signer": "committee.\(leaders.vice)", "token": String(repeating: "b", count: 20),
                ])
            #expect(made.location == "/outgoing/1")
            let paper = try await office.ask(OutgoingQuestion(Key(1)), as: office.officerOfEconomy).item.paper
            #expect(paper.issuer == .committee && paper.symbol == "UBND-KT" && paper.signer == leaders.vice)
        }
    }
}

extension TestOffice {
    /// A Chairman and a deputy of the committee, recorded by the clerk.
    fileprivate func committee() async throws -> (chairman: Key<Person>, vice: Key<Person>) {
        func leader(_ name: String, _ title: CommitteeTitle) async throws -> Key<Person> {
            let person = try await perform(AddPerson(fullName: name), as: administrator)
            _ = try await perform(AppointToCommittee(person, as: title), as: clerk)
            return person
        }
        return (try await leader("Phạm Quốc Hưng", .chairman), try await leader("Lê Thanh Tùng", .vice))
    }
}
