import Desk
import Office
import Storage
import WorkTime

/// The books of the demonstration office and of the committee: all open, a few papers entered, a number kept.
struct DemoBooks {
    let storage: any Storage

    func keep() async throws {
        let desk = Desk(storage: storage, rules: try RulesFolder.all())
        let actors = DemoActors(storage: storage)
        let clerk = try await actors.actor(login: "lan.nt")
        func open(_ direction: Document.Direction, _ name: String, isSecret: Bool = false) async throws -> Key<Register>
        {
            try await desk.perform(
                OpenRegister(direction: direction, name: name, isSecret: isSecret), as: clerk)
        }
        let incoming = try await open(.incoming, "Sổ văn bản đến")
        let outgoing = try await open(.outgoing, "Sổ văn bản đi")
        _ = try await open(.incoming, "Sổ văn bản mật đến", isSecret: true)
        let own = try await open(.internal, "Sổ văn bản nội bộ")
        _ = try await desk.perform(
            OpenRegister(direction: .outgoing, issuer: .committee, name: "Sổ văn bản đi của UBND tỉnh"), as: clerk)
        let books: [Document.Direction: Key<Register>] = [.incoming: incoming, .outgoing: outgoing, .internal: own]
        for item in try await desk.ask(DocumentListQuestion(state: .confirmed), as: clerk).items.reversed() {
            guard let book = books[item.direction], item.secrecy == .none else { continue }
            _ = try await desk.perform(EnterPaper(item.label.id, in: book), as: clerk)
        }
        for (paper, receiver) in Self.arrived {
            let outcome = try await desk.perform(
                RegisterPaper(paper, secrecy: .none, visibility: .office), as: clerk)
            guard case .done(let document) = outcome else { continue }
            var entering = EnterPaper(document, in: incoming)
            entering.channel = .system
            entering.receiver = try await actors.actor(login: receiver).standings.first.map { Key($0.unit) }
            _ = try await desk.perform(entering, as: clerk)
        }
        _ = try await desk.perform(
            ReserveNumber(in: outgoing, reason: "Công văn trả lời Sở Tài chính, đang trình ký."), as: clerk)
    }

    /// With somebody of the unit that each is passed on to.
    private static let arrived: [(paper: DraftHeader, receiver: String)] = [
        (
            DraftHeader(
                direction: .incoming, kind: "Công văn", number: "1286/STC-HCSN", issuer: "Sở Tài chính",
                title: "V/v lập dự toán kinh phí cải cách hành chính", signer: "Lê Quang Hải"), "phuoc.dh"
        ),
        (
            DraftHeader(
                direction: .incoming, kind: "Giấy mời", number: "97/GM-SNV", issuer: "Sở Nội vụ",
                title: "Họp thẩm định vị trí việc làm của Văn phòng UBND tỉnh", signer: "Đoàn Thị Minh",
                urgency: .urgent), "uyen.mtt"
        ),
    ]
}
