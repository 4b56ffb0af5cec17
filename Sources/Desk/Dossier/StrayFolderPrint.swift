public import Office
public import Paper
import Storage
import WorkTime

/// The day's list of stray folders to print, or the list by which one unit hands folders over to another: three statements.
///
/// Legal basis of the hand-over signed with its time: Nghị định 118/2025/NĐ-CP, Điều 17; Thông tư 03/2025/TT-VPCP, mẫu số 06.
public struct StrayFolderPrint: Question {
    public struct Answer: Sendable {
        public let count: Int
        public let form: OfficialForm
    }

    /// How many folders one print holds.
    public static let most = 1_000

    public let filter: FolderFilter

    public init(_ filter: FolderFilter) { self.filter = filter }

    /// Throws `.notFound` for a unit that is none, `.invalid` for more folders than one print holds.
    public func answer(_ look: View) throws -> Answer {
        let units = [filter.unit, filter.passage?.from, filter.passage?.to].compactMap(\.self)
        let names = try PartyNameStore.names(look.tx, of: units.map { Key<Party>($0) })
        guard units.allSatisfy({ names[Key<Party>($0)]?.kind == .unit }) else {
            throw OfficeError(.notFound, "Không tìm thấy đơn vị này.")
        }
        let lines = try StrayFolderStore.page(
            look.tx, filter, after: nil, limit: Self.most + 1, for: look.actor)
        guard lines.count <= Self.most else {
            throw OfficeError(.invalid, "Có hơn 1.000 hồ sơ, chọn một đơn vị để in.", field: "unit")
        }
        func name(_ unit: Key<Unit>) -> String { names[Key<Party>(unit)]?.name ?? "" }
        let head = try CaseFormHead(view: look)(on: look.today)
        let day = "Ngày \(look.today.written)"
        guard let passage = filter.passage else {
            return Answer(
                count: lines.count,
                form: OfficialForm(
                    head: head, title: "Hồ sơ giấy khác nơi với hồ sơ điện tử",
                    subtitles: [filter.unit.map { "\(name($0)), \(day.lowercased())" } ?? day],
                    blocks: [.table(Self.strays(lines))],
                    signatories: [.init("Người lập", direction: "(Ký và ghi rõ họ tên)", name: look.actor.name)],
                    isLandscape: true))
        }
        return Answer(
            count: lines.count,
            form: OfficialForm(
                head: head, title: "Bảng kê bàn giao hồ sơ giấy",
                subtitles: [day, "Bên giao: \(name(passage.from))", "Bên nhận: \(name(passage.to))"],
                blocks: [
                    .table(Self.handedOver(lines)),
                    .paragraph("Tổng số: \(lines.count) hồ sơ. Bên nhận quét mã trên bìa từng hồ sơ khi nhận."),
                    .paragraph("Bàn giao lúc: …… giờ …… phút, ngày …… tháng …… năm ………"),
                ],
                signatories: [
                    .init("Bên giao", direction: "(Ký và ghi rõ họ tên)"),
                    .init("Bên nhận", direction: "(Ký và ghi rõ họ tên)"),
                ]))
    }

    private static func strays(_ lines: [StrayFolder]) -> OfficialTable {
        OfficialTable(
            columns: [
                .init("STT", share: 5, alignment: .center), .init("Mã hồ sơ", share: 14),
                .init("Tên thủ tục", share: 22), .init("Hồ sơ giấy ở", share: 18), .init("Quét lúc", share: 11),
                .init("Hồ sơ điện tử ở", share: 19), .init("Từ lúc", share: 11),
            ],
            rows: lines.enumerated().map { index, line in
                [
                    "\(index + 1)", line.code, line.title, "\(line.folder.unit.name) (\(line.folder.by.name))",
                    written(line.folder.scannedAt), line.place, written(line.folder.heldSince),
                ]
            })
    }

    private static func handedOver(_ lines: [StrayFolder]) -> OfficialTable {
        OfficialTable(
            columns: [
                .init("STT", share: 7, alignment: .center), .init("Mã hồ sơ", share: 23),
                .init("Tên thủ tục", share: 34), .init("Hẹn trả kết quả", share: 16), .init("Ghi chú", share: 20),
            ],
            rows: lines.enumerated().map { index, line in
                ["\(index + 1)", line.code, line.title, line.due?.written ?? "", ""]
            })
    }

    private static func written(_ instant: Instant) -> String {
        let start = ClockStart(instant)
        return "\(start.minute.map(Due.clock) ?? "") \(start.day.written)"
    }
}

extension StrayFolder {
    /// Who has the electronic dossier, with the unit.
    public var place: String {
        guard holder.kind == .person, let holderUnit else { return holder.name }
        return "\(holderUnit.name) (\(holder.name))"
    }
}
