import Desk
import Office
import Storage
import WorkTime

/// The reception of citizens of the demonstration office: visits, and petitions of every kind at every stage, all of invented people.
struct DemoPetitions {
    let storage: any Storage
    let clock: StoryClock
    private let desk: Desk
    private let actors: DemoActors

    init(storage: any Storage, secrets: OfficeSecrets, clock: StoryClock) throws {
        self.storage = storage
        self.clock = clock
        desk = Desk(storage: storage, rules: try RulesFolder.all(), secrets: secrets)
        actors = DemoActors(storage: storage)
    }

    private static let officer = "diem.ht"
    private static let leader = "an.lth"

    /// A complaint that is being looked into, a denunciation, feedback that another agency has, one that was sent twice; two visits.
    func tell() async throws {
        clock.go(toDaysAgo: 4, hour: 9)
        let units = try await units()
        let leaders = units["Lãnh đạo Văn phòng"]
        let visit = try await desk.perform(
            ReceiveVisit(
                VisitDraft(
                    form: .ordinary, kind: .complaint, subject: "Không đồng ý với phương án bồi thường khi thu hồi đất",
                    name: "Trần Văn Bảy", number: "001066012399", address: "Thôn Đông, xã Hòa Bình", unit: leaders)),
            as: try await actor(Self.officer))
        try await take("take", of: visit, by: Self.officer, ["kind": "complaint"])
        var complaint = PetitionDraft(
            kinds: [.complaint], channel: .visit, subject: "Khiếu nại quyết định thu hồi đất", unit: leaders)
        (complaint.name, complaint.number, complaint.address) = (
            "Trần Văn Bảy", "001066012399", "Thôn Đông, xã Hòa Bình"
        )
        complaint.fields = [
            "complained": "UBND phường Đông Giang",
            "matter": "Quyết định thu hồi 240 m² đất ở để mở đường liên thôn, không kiểm đếm tài sản trên đất.",
            "remote": "no",
            "claim": "Kiểm đếm lại tài sản, bồi thường theo giá đất năm 2026.",
        ]
        complaint.links = [visit: .visit]
        let first = try await receive(complaint)
        try await take("propose-acceptance", of: first, by: Self.officer)
        try await take("accept", of: first, by: Self.leader, parties: ["officer": "uyen.mtt"])
        clock.go(toDaysAgo: 3, hour: 8)
        var feedback = PetitionDraft(
            kinds: [.feedback], channel: .post, subject: "Phản ánh bãi tập kết rác gây ô nhiễm ở phường Đông Giang",
            unit: leaders)
        (feedback.name, feedback.address) = ("Nguyễn Thị Mỹ Lệ", "Tổ 7, phường Đông Giang")
        feedback.fields = [
            "content": "Bãi tập kết rác sát khu dân cư tổ 7 phường Đông Giang bốc mùi, nước rỉ chảy ra mương thủy lợi."
        ]
        let passed = try await receive(feedback)
        if let ward = units["UBND phường Đông Giang"] {
            try await take(
                "transfer", of: passed, by: Self.officer, ["answer-within": "ten"], units: ["receiver": ward])
        }
        clock.go(toDaysAgo: 2, hour: 8)
        feedback.name = "Nguyen Thi Mi Le"
        feedback.channel = .box
        feedback.links = [passed: .duplicate]
        let twin = try await receive(feedback)
        try await take(
            "file", of: twin, by: Self.officer, ["reason": "Trùng với đơn đã chuyển UBND phường Đông Giang."])
        var denunciation = PetitionDraft(
            kinds: [.denunciation], channel: .post, subject: "Tố cáo thu tiền sai quy định khi cấp giấy xác nhận",
            unit: leaders)
        (denunciation.name, denunciation.address) = ("Lê Quang Vinh", "Số 9, ngõ 2, phường Đông Giang")
        denunciation.fields = [
            "denounced": "Công chức tiếp nhận hồ sơ của UBND phường Đông Giang", "far": "no",
            "violation": "Thu 200.000 đồng mỗi giấy xác nhận cư trú, không có biên lai, nhiều lần trong tháng 10.",
        ]
        let secret = try await receive(denunciation)
        try await take("propose-acceptance", of: secret, by: Self.officer)
        _ = try await desk.perform(
            ReceiveVisit(
                VisitDraft(
                    form: .delegation, kind: .proposal, isNew: false,
                    subject: "Đề nghị mở lại đường dân sinh qua cụm công nghiệp", name: "Phạm Thị Hòa",
                    address: "Thôn Bắc, xã Hòa Bình", people: 12, unit: leaders)), as: try await actor(Self.officer))
        try await share(first, units)
    }

    /// The complaint is shared, under a regulation, with those who know of compensations.
    private func share(_ petition: Key<LedgerCase>, _ units: [String: Key<Office.Unit>]) async throws {
        let members = ["Ban Tiếp công dân tỉnh", "Phòng Nội chính", "Phòng Kinh tế"].compactMap { units[$0] }
        guard members.count == 3, let signed = CalendarDay(year: 2026, month: 1, day: 12) else { return }
        let circle = try await desk.perform(
            KeepCircle(
                CircleDraft(
                    name: "Quy chế phối hợp tiếp công dân, xử lý đơn thư", number: "05/QCPH", signedOn: signed,
                    members: members)), as: try await actor("quantri"))
        _ = try await desk.perform(
            SharePetition(
                petition, under: circle, levels: [members[2]: .content],
                purpose: "Cho biết giá đất, chính sách bồi thường đang áp dụng",
                until: OfficeTime.day(of: clock.now).adding(days: 60)), as: try await actor(Self.officer))
    }

    // MARK: - Acts

    private func actor(_ login: String) async throws -> Actor { try await actors.actor(login: login) }

    private func receive(_ draft: PetitionDraft) async throws -> Key<LedgerCase> {
        try await desk.perform(ReceivePetition(draft), as: try await actor(Self.officer))
    }

    private func take(
        _ act: String, of id: Key<LedgerCase>, by login: String, _ fields: [String: String] = [:],
        parties: [String: String] = [:], units: [String: Key<Office.Unit>] = [:]
    ) async throws {
        let actor = try await actor(login)
        var given = units.mapValues { Key<Party>($0) }
        for (role, login) in parties { given[role] = Key<Party>(try await self.actor(login).person) }
        let version = try await desk.ask(CaseQuestion(id), as: actor).item.version
        try await desk.perform(
            TakeCaseStep(id, act: act, fields: fields, parties: given, version: version), as: actor)
    }

    private func units() async throws -> [String: Key<Office.Unit>] {
        let tree = try await desk.ask(UnitsOfToday(), as: try await actor("quantri"))
        return Dictionary(tree.map { ($0.unit.name, $0.unit.id) }) { first, _ in first }
    }
}
