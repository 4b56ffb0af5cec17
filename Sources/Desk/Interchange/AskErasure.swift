public import Office
import Storage

/// Asks that a file of an accepted message goes for good because it is secret. Until that is settled nobody opens it as an annex,
/// or finds its paper by its words.
/// Clerks; journal: `interchange.erasure_asked`. Administrators and the office's leaders are told, one of whom confirms it.
///
/// Throws `.invalid` at field `file` for none of its files, `.conflict` for one that is gone, that waits already, or that
/// the office holds elsewhere too.
public struct AskErasure: Command {
    public let message: Key<InterchangeItem>
    /// The place of the file in the message, counted from 0.
    public let position: Int
    public let reason: String

    public init(_ position: Int, of message: Key<InterchangeItem>, reason: String) {
        self.position = position
        self.message = message
        self.reason = reason
    }

    public func run(_ act: Act) throws -> Key<FileErasure> {
        try act.requireInterchange()
        let reason = try EnteredText.required(reason, "Lý do", field: "reason", upTo: 1_000)
        guard let paper = try InterchangeStore.standing(act.tx, message).takenIn else {
            throw OfficeError(
                .conflict,
                "Chỉ xoá riêng tệp của thông điệp đã tiếp nhận. Thông điệp còn chờ thì từ chối, chọn «Văn bản hoặc phụ lục mật»."
            )
        }
        let files = try InterchangePageStore.files(act.tx, of: message)
        guard files.indices.contains(position) else {
            throw OfficeError(.invalid, "Hãy chọn tệp trong danh sách.", field: "file")
        }
        let file = files[position]
        guard try !FileErasureStore.marks(act.tx, of: message).erased.contains(file.hash) else {
            throw OfficeError(.conflict, "Tệp này đã được xoá.", field: "file")
        }
        try act.requireErasable(file.hash)
        guard let id = try FileErasureStore.ask(act.tx, file, of: message, reason: reason, by: act.actor.person) else {
            throw OfficeError(.conflict, "Tệp này đã được đề nghị xoá, đang chờ xác nhận.", field: "file")
        }
        for paper in try FileErasureStore.holders(act.tx, of: file.hash) { try act.reindex(paper) }
        let words = "Đề nghị xoá tệp mật «\(file.name)». Xác nhận ở «Văn bản đến», «Xoá tệp mật». Lý do: \(reason)"
        let leaders = try InstructionStore.leaders(act.tx, on: act.today).map { Key<Person>($0.key.value) }
        let administrators = try RoleStore.holders(act.tx, of: .administrator, on: act.today)
        try act.inform(Set(leaders + administrators).sorted(), .asked, about: .document(paper), words: words)
        try InterchangeStore.note(
            act.tx, .erasing, on: message, words: "«\(file.name)». Lý do: \(reason)", by: act.actor.person)
        try act.record(
            .interchangeErasureAsked, on: .interchange, message.value,
            ["file": .text(file.hash), "reason": .digest(of: reason)])
        return id
    }
}

extension Act {
    /// Throws `.conflict` where the file is what a paper itself says, or something else of the office holds it.
    func requireErasable(_ hash: String) throws {
        switch try FileErasureStore.hold(tx, of: hash) {
        case .paper:
            throw OfficeError(
                .conflict,
                "Tệp này là nội dung chính của văn bản đã tiếp nhận, không phải tệp kèm theo nên không xoá riêng được; đề nghị xử lý cả văn bản theo quy định về bí mật nhà nước.",
                field: "file")
        case .other:
            throw OfficeError(
                .conflict, "Tệp này còn được dùng ở văn bản đi, hồ sơ hoặc minh chứng khác. Gỡ ở đó trước rồi mới xoá.",
                field: "file")
        case nil: return
        }
    }
}
