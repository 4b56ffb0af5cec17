import Desk
import Office
import WorkTime

/// What a unit or a person leads or coordinates: the tabs and the list that their two pages share.
struct PartyWorkList: Sendable {
    let address: PartyWorkAddress
    let counts: WorkCounts
    let items: [ObligationItem]
    let next: DueCursor?
    let today: CalendarDay

    var html: HTML { "\(tabs)\n\(list)" }

    private var tabs: HTML {
        Tabs.html(
            [
                .init(
                    "Chủ trì, thực hiện", address.with { ($0.part, $0.isOverdue) = (.lead, false) },
                    count: counts.leading, isCurrent: address.part == .lead && !address.isOverdue),
                .init(
                    "Phối hợp", address.with { ($0.part, $0.isOverdue) = (.coordinate, false) },
                    count: counts.coordinating, isCurrent: address.part == .coordinate && !address.isOverdue),
                .init(
                    "Quá hạn", address.with { ($0.part, $0.isOverdue) = (.lead, true) }, count: counts.overdue,
                    isCurrent: address.isOverdue),
            ], label: "Các nhóm việc")
    }

    private var list: HTML {
        guard !items.isEmpty else {
            return EmptyState.html(
                address.isOverdue ? "Không có việc nào quá hạn" : "Không có việc nào đang thực hiện",
                "Danh sách chỉ gồm những việc được phép xem.")
        }
        let back = ListReturn(address.href)
        let rows = items.map { ObligationRow($0, today: today, list: back) }
        let table = ObligationTable.html(
            caption: "Nhiệm vụ, xếp theo thời hạn", rows: rows, selection: "obligation")
        return BulkKind.list(table, list: back)
            + LoadMore.html(next: next.map { cursor in address.with { $0.after = cursor } })
    }
}
