public import Office
import Storage

/// Sends the papers that the office asked for, on the public pages, by whoever knows the dossier's number and digits. They wait for whoever
/// took the dossier in; its time goes on when they are received there.
///
/// Only for what was sent on the own form, and only while it is waited for. One sending waits at a time. Sent twice, a form makes one.
/// Throws `.notFound` where the look-up would find nothing or nothing is waited for, `.conflict` while an earlier sending waits, `.invalid` at
/// the file that is wrong.
/// Legal basis: Nghị định 118/2025/NĐ-CP, Điều 11. Journal: `portal.received`.
public struct SendSupplement: Command {
    public let code: DossierCode
    public let digits: String
    /// The place of a file's paper is that in the dossier; the one behind the last stands for any other paper.
    public let files: [OwnFormDraft.File]
    /// A hash over the form that it came in.
    public let mark: String?

    public init(_ code: DossierCode, digits: String, files: [OwnFormDraft.File], mark: String? = nil) {
        self.code = code
        self.digits = digits
        self.files = files
        self.mark = mark
    }

    public func run(_ act: Act) throws {
        guard act.actor.isCitizen else {
            throw OfficeError(
                .forbidden, "Trang này dành cho người nộp hồ sơ; tại quầy thì thêm tệp ở trang của hồ sơ.")
        }
        if try isMade(act) { return }
        guard let (found, first, _) = try act.rules.askedSupplement(act.tx, code, digits: digits) else {
            throw OfficeError(.notFound, "Không có hồ sơ nào chờ bổ sung khớp với mã và các chữ số này.")
        }
        guard found.waitingSince == nil else { throw Self.waits }
        let papers = try checkedFiles(try DossierStore.parts(act.tx, of: found.dossier).map(\.title))
        var new = PortalStore.New(kind: .supplement, name: "\(found.provisional)/\(found.count + 1)")
        new.source = .form
        new.mark = mark
        new.code = found.provisional
        new.procedure = found.procedure
        new.desk = found.desk
        new.applicant = first.applicant.name
        new.dossier = found.dossier
        new.body = try JSONText.encode(
            PortalMessage(
                kind: .supplement, code: found.provisional, procedure: first.procedure, applicant: first.applicant))
        guard let id = try PortalStore.insert(act.tx, new, papers) else {
            // Another sending came at the same moment and was faster; the same form is no fault.
            guard try isMade(act) else { throw Self.waits }
            return
        }
        try act.record(
            .portalReceived, on: .portal, id.value,
            [
                "kind": .text(new.kind.rawValue), "procedure": JournalValue(found.procedure),
                "source": .text(new.source.rawValue), "case": JournalValue(found.dossier),
            ])
        let people = try RoleStore.holders(act.tx, of: found.desk == .clerk ? .clerk : .counter, on: act.today)
        try act.inform(
            people, .online, about: nil, words: "Hồ sơ \(found.code): người nộp đã gửi giấy tờ bổ sung, chờ xác nhận.")
        act.notify(Notice(topic: "dossiers", parties: []))
    }

    private static let waits = OfficeError(
        .conflict, "Giấy tờ bổ sung gửi trước đó đang chờ cơ quan xem. Chờ kết quả rồi gửi tiếp nếu cần.",
        field: "file-0")

    private func isMade(_ act: Act) throws -> Bool {
        try mark.flatMap { try OwnFormStore.code(act.tx, by: $0) } != nil
    }

    private func checkedFiles(_ titles: [String]) throws(OfficeError) -> [PortalFile] {
        try Self.check(files, papers: titles.count)
        return files.sorted { $0.part < $1.part }.map { sent in
            PortalFile(part: titles.indices.contains(sent.part) ? titles[sent.part] : nil, file: sent.file)
        }
    }

    /// The same limits as of what is sent first. Throws `.invalid` at the file that is wrong, at the first paper where there is none.
    public static func check(_ files: [OwnFormDraft.File], papers: Int) throws(OfficeError) {
        guard !files.isEmpty else { throw OfficeError(.invalid, "Chưa chọn tệp nào.", field: "file-0") }
        try OwnFormDraft.check(files, papers: papers + 1)
    }
}
