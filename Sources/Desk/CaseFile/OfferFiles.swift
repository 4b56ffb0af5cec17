public import Office
import Storage

/// Hands closed files of one unit in to the archive: they wait for the archive's keeper to look them through. Their keepers
/// and whoever answers for the unit. Journal: `hand_in.offered`. That the archive decides in its time is an obligation.
///
/// Legal basis: Nghị định 30/2020/NĐ-CP, Điều 30 and 31; Luật Lưu trữ 2024.
public struct OfferFiles: Command {
    public static let most = 200

    public let files: [Key<CaseFile>]
    public let note: String?
    public let mark: String?

    public init(_ files: [Key<CaseFile>], note: String? = nil, mark: String? = nil) {
        self.files = files
        self.note = note
        self.mark = mark
    }

    public func run(_ act: Act) throws -> Key<HandIn> {
        let wanted = Set(files).sorted()
        guard !wanted.isEmpty else { throw OfficeError(.invalid, "Chưa chọn hồ sơ nào.", field: "files") }
        guard wanted.count <= Self.most else {
            throw OfficeError(.invalid, "Mỗi lần giao nộp nhiều nhất \(Self.most) hồ sơ.", field: "files")
        }
        let note = try EnteredText.optional(note, "Ghi chú", field: "note", upTo: 500)
        return try act.once(mark) {
            let found = try CaseFilePageStore.find(act.tx, wanted, for: act.actor)
            guard found.count == wanted.count else { throw CaseFileStore.notFound }
            for file in found {
                try act.requireKeeping(file)
                guard file.state == .closed else {
                    throw OfficeError(
                        .conflict, "Hồ sơ \(file.code) chưa kết thúc, hoặc đã giao nộp.", field: "files")
                }
            }
            guard Set(found.map(\.unit.key)).count == 1, let unit = found.first?.unit else {
                throw OfficeError(.invalid, "Mỗi lần giao nộp chỉ gồm hồ sơ của một đơn vị.", field: "files")
            }
            try CaseFileStore.move(act.tx, wanted, from: .closed, to: .offered)
            let id = try HandInStore.insert(
                act.tx, wanted, unit: Key(unit.key.value), note: note, by: act.actor.person)
            try act.record(
                .filesOffered, on: .handIn, id.value,
                ["unit": .init(unit.key), "files": .list(wanted.map { JournalValue($0) })])
            try act.chargeReceipt(id, of: unit, files: wanted.count)
            return id
        }
    }
}
