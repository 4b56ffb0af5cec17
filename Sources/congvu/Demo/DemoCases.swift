import Desk
import Office
import Storage
import WorkTime

/// The case files of the demonstration office: this year's list, approved; some files at work, one closed, one with the
/// archive. Papers that stay unfiled are left for whoever looks around.
struct DemoCases {
    let storage: any Storage
    private let desk: Desk
    private let actors: DemoActors

    init(storage: any Storage) throws {
        self.storage = storage
        desk = Desk(storage: storage, rules: try RulesFolder.all())
        actors = DemoActors(storage: storage)
    }

    func keep() async throws {
        for (head, keeper, title, retention) in Self.planned {
            try await plan(title, retention, keeper: keeper, by: head)
        }
        let year = try await desk.today().year
        try await desk.perform(ApproveCaseList(year), as: try await actors.actor(login: "khoi.nm"))
        let clerk = try await actors.actor(login: "lan.nt")
        let items = try await desk.ask(DocumentListQuestion(state: .confirmed), as: clerk).items
        func papers(_ words: String) -> [Key<Document>] {
            items.filter { $0.secrecy == .none && $0.label.title.contains(words) && $0.direction == .outgoing }
                .map(\.label.id)
        }
        let budget = try await open("Hồ sơ về kinh phí cải cách hành chính", 20, by: "phuoc.dh")
        try await put(papers("cải cách hành chính"), in: budget, by: clerk)
        let meeting = try await open("Hồ sơ về vị trí việc làm của Văn phòng", 10, by: "uyen.mtt")
        try await put(items.filter { $0.label.number == "97/GM-SNV" }.map(\.label.id), in: meeting, by: clerk)
        try await close(meeting, by: "uyen.mtt")
        let handed = try await open("Hồ sơ về lịch tiếp công dân định kỳ", 10, by: "tu.pa")
        try await put(papers("tiếp công dân"), in: handed, by: clerk)
        try await close(handed, by: "tu.pa")
        _ = try await desk.perform(OfferFiles([handed]), as: try await actors.actor(login: "tu.pa"))
    }

    private func put(_ papers: [Key<Document>], in file: Key<CaseFile>, by clerk: Actor) async throws {
        _ = try await desk.perform(FilePapers(papers, in: file), as: clerk)
    }

    private func draft(_ title: String, _ retention: Retention, keeper: Actor) -> CaseFileDraft {
        CaseFileDraft(
            title: title, retention: retention, unit: keeper.standings.first?.unit, keeper: keeper.person)
    }

    private func plan(_ title: String, _ retention: Retention, keeper: String, by head: String) async throws {
        let officer = try await actors.actor(login: keeper)
        _ = try await desk.perform(
            OpenCaseFile(draft(title, retention, keeper: officer), isPlanned: true),
            as: try await actors.actor(login: head))
    }

    private func open(_ title: String, _ years: Int, by login: String) async throws -> Key<CaseFile> {
        let officer = try await actors.actor(login: login)
        return try await desk.perform(OpenCaseFile(draft(title, .years(years), keeper: officer)), as: officer)
    }

    private func close(_ file: Key<CaseFile>, by login: String) async throws {
        let officer = try await actors.actor(login: login)
        let version = try await desk.ask(CaseFileQuestion(file), as: officer).file.version
        _ = try await desk.perform(CloseCaseFile(file, version: version), as: officer)
    }

    private static let planned: [(head: String, keeper: String, title: String, retention: Retention)] = [
        ("nam.vd", "phuoc.dh", "Hồ sơ về rà soát quy hoạch các cụm công nghiệp", .permanent),
        ("nam.vd", "tuyet.ka", "Hồ sơ theo dõi giải ngân vốn đầu tư công", .years(20)),
        ("hang.dt", "uyen.mtt", "Hồ sơ về sửa đổi Quy chế làm việc của Văn phòng", .permanent),
        ("thinh.hd", "tu.pa", "Chương trình, kế hoạch, báo cáo công tác năm của Văn phòng", .permanent),
        ("cong.vt", "an.cn", "Hồ sơ tiếp công dân định kỳ của lãnh đạo", .years(20)),
        ("loc.ht", "chi.dtk", "Hồ sơ về sắp xếp mạng lưới trường học", .years(50)),
    ]
}
