import Desk
import Office
import Storage
import WorkTime

/// The one-stop counter of the demonstration office: a small catalogue of invented procedures, and dossiers of them at every stage.
struct DemoDossiers {
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

    private static let counter = "dung.lc"

    /// The catalogue; one dossier that was settled and returned, one that nobody settled in time.
    func begin() async throws {
        let units = try await units()
        for draft in DemoProcedures.all {
            _ = try await desk.perform(
                KeepProcedure(draft.draft(unit: units[draft.unit])), as: try await actors.actor(login: "quantri"))
        }
        clock.go(toDaysAgo: 5, hour: 9)
        let done = try await receive("1.990001", "Hoàng Thị Bích Liên", "001190012345", "Thôn Đông, xã Hòa Bình")
        let late = try await receive(
            "1.990002", "Công ty TNHH Nông sản Sơn Hà", "5900123456", "Số 12, đường Trần Phú", isFirm: true)
        try await desk.perform(
            RecordFee(done, .paid, way: .transfer, receipt: "AA/26-0000118"), as: try await counter())
        try await scan(done, by: Self.counter)
        try await assign(late, to: "tuyet.ka", by: "nam.vd")
        try await assign(done, to: "phuoc.dh", by: "nam.vd")
        try await take("propose", of: done, by: "phuoc.dh", ["note": "Hồ sơ đủ điều kiện, trình ký."])
        clock.go(toDaysAgo: 5, hour: 14)
        try await take(
            "sign", of: done, by: "nam.vd", ["result": "12/GP-KT ngày \(clock.today.adding(days: -5).written)"])
        try await take("deliver", of: done, by: Self.counter)
    }

    /// One that waits for its bringer, some that are under way, one that is ready; one between agencies, one between three of them.
    func goOn() async throws {
        clock.go(toDaysAgo: 3, hour: 10)
        let waiting = try await receive("1.990001", "Phạm Văn Hùng", "001085067890", "Tổ 5, phường Đông Giang")
        try await assign(waiting, to: "phuoc.dh", by: "nam.vd")
        try await take(
            "request-supplement", of: waiting, by: "phuoc.dh",
            ["missing": "- Sơ đồ mặt bằng: chưa có xác nhận của chủ đầu tư"])
        let delayed = try await receive(
            "1.990001", "Hợp tác xã Dệt Đông Giang", "5900765432", "Xã Đông Sơn", isFirm: true)
        try await assign(delayed, to: "tuyet.ka", by: "nam.vd")
        // Paid in part; its folder still lies at the counter, while the officer has the dossier.
        try await desk.perform(
            RecordFee(delayed, .paid, amount: 100_000, way: .cash, receipt: "AA/26-0000121"), as: try await counter())
        try await scan(delayed, by: Self.counter)
        _ = try await receive("1.990001", "Nguyễn Thị Thảo", "001192045678", "Thôn Bắc, xã Hòa Bình")
        let ready = try await receive("1.990002", "Trần Đức Minh", "001079034567", "Số 7, ngõ 3, phường Đông Giang")
        try await assign(ready, to: "phuoc.dh", by: "nam.vd")
        try await take("propose", of: ready, by: "phuoc.dh")
        try await take("sign", of: ready, by: "nam.vd", ["result": "15/XN-KT"])
        let units = try await units()
        _ = try await receive(
            "1.990003", "Công ty cổ phần Đầu tư Hạ tầng Đông Giang", "5900999888", "Khu công nghiệp Đông Giang",
            isFirm: true, parties: units["Sở Công Thương"].map { ["lead": Key<Party>($0)] } ?? [:])
        try await internalOne(sender: units["Sở Nội vụ"])
        try await rated()
    }

    /// Two that were settled: one that its bringer rated, one that waits for a rating.
    private func rated() async throws {
        let key = try await RatingKey.load(desk, random: SecretToken.random)
        for (name, number, phone, comment) in [
            ("Lê Thị Xuân", "001184056789", "0900 001 234", "Hướng dẫn rõ, không phải đi lại nhiều."),
            ("Vũ Văn Bình", "001082023456", "0900 004 567", nil as String?),
        ] {
            let id = try await receive("1.990002", name, number, "Tổ 2, phường Đông Giang", phone: phone)
            try await assign(id, to: "phuoc.dh", by: "nam.vd")
            try await take("propose", of: id, by: "phuoc.dh")
            try await take("sign", of: id, by: "nam.vd", ["result": "16/XN-KT"])
            try await take("deliver", of: id, by: Self.counter)
            guard let comment else { continue }
            let slip = try await desk.ask(RatingSlip(id, key: key), as: try await actors.actor(login: Self.counter))
            try await desk.perform(
                RateService(
                    token: slip.token, key: key, chosen: ["overall": "very-good", "time": "early", "manner": "good"],
                    comment: comment), as: .citizen)
        }
    }

    private func internalOne(sender: Key<Unit>?) async throws {
        let clerk = try await actors.actor(login: "lan.nt")
        _ = try await desk.perform(
            ReceiveDossier(
                DossierDraft(
                    procedure: try await procedure("2.990001", as: clerk), act: "receive",
                    applicantKind: .organisation, received: [0, 1, 2],
                    fields: [
                        "subject": "Trình ban hành Quyết định về vị trí việc làm của Ban Quản lý các khu công nghiệp"
                    ],
                    parties: sender.map { ["sender": Key<Party>($0)] } ?? [:])), as: clerk)
    }

    // MARK: - Acts

    private func receive(
        _ code: String, _ name: String, _ number: String, _ address: String, isFirm: Bool = false,
        phone: String = "0900 000 000",
        parties: [String: Key<Party>] = [:]
    ) async throws -> Key<LedgerCase> {
        let actor = try await actors.actor(login: Self.counter)
        return try await desk.perform(
            ReceiveDossier(
                DossierDraft(
                    procedure: try await procedure(code, as: actor), act: "receive",
                    applicantKind: isFirm ? .organisation : .citizen, name: name,
                    number: number, address: address, phone: phone, received: [0, 1, 2], parties: parties)),
            as: actor)
    }

    private func counter() async throws -> Actor { try await actors.actor(login: Self.counter) }

    /// The folder lies at this person's desk.
    private func scan(_ id: Key<LedgerCase>, by login: String) async throws {
        let actor = try await actors.actor(login: login)
        _ = try await desk.perform(ScanFolder(try await desk.ask(CaseQuestion(id), as: actor).item.code), as: actor)
    }

    private func procedure(_ code: String, as actor: Actor) async throws -> Key<Procedure> {
        guard let found = try await desk.ask(ProcedureList(text: code), as: actor).procedures.first else {
            throw OfficeError(.notFound, "Không có thủ tục \(code).")
        }
        return found.id
    }

    private func assign(_ id: Key<LedgerCase>, to officer: String, by head: String) async throws {
        let person = try await actors.actor(login: officer).person
        try await take("assign", of: id, by: head, parties: ["officer": Key<Party>(person)])
    }

    private func take(
        _ act: String, of id: Key<LedgerCase>, by login: String, _ fields: [String: String] = [:],
        parties: [String: Key<Party>] = [:]
    ) async throws {
        let actor = try await actors.actor(login: login)
        let version = try await desk.ask(CaseQuestion(id), as: actor).item.version
        try await desk.perform(
            TakeCaseStep(id, act: act, fields: fields, parties: parties, version: version), as: actor)
    }

    private func units() async throws -> [String: Key<Unit>] {
        let tree = try await desk.ask(UnitsOfToday(), as: try await actors.actor(login: "quantri"))
        return Dictionary(tree.map { ($0.unit.name, $0.unit.id) }) { first, _ in first }
    }
}
