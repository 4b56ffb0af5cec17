import Desk
import Office
import WorkTime

/// A unit: its people with how much each has in hand, and what it leads and coordinates.
struct UnitScreen: Sendable {
    let work: UnitWorkPage
    let people: [UnitColleague]
    let address: PartyWorkAddress
    let today: CalendarDay

    var page: Page {
        let list = PartyWorkList(
            address: address, counts: work.counts, items: work.items, next: work.next, today: today)
        return Page(
            title: work.unit.name,
            actions: GuideTopic.unit.link + TableFile.links(address.file)
                + Button.link("Báo cáo của đơn vị", "/reports/units/\(work.unit.key)", .plain),
            main: "\(end)\(list.html)\n\(colleagues)")
    }

    /// Where the work of a unit that is no more is found now.
    private var end: HTML? {
        work.end.map { end in
            let names = end.successors.map { successor -> HTML in "\(successor.link)" }
            let heirs: HTML? =
                names.isEmpty
                ? nil : " Việc chưa xong khi đó chuyển sang \(HTML.joined(names, separator: ", "))."
            return NoticeBox.html(
                "<p>Đơn vị này kết thúc hoạt động, ngày cuối cùng là \(WrittenDay.html(end.lastDay)).\(heirs)</p>")
        }
    }

    private var colleagues: HTML {
        guard !people.isEmpty else { return .empty }
        let rows = people.map { colleague in
            Table.Row(
                key: "person-\(colleague.person.key)", href: colleague.person.href,
                cells: [HTML.text(colleague.person.name), HTML.text(colleague.title), "\(colleague.open)"])
        }
        let table = Table(
            caption: "Người của đơn vị",
            columns: [.init("Họ và tên"), .init("Chức danh"), .init("Việc đang làm", .number)], rows: rows)
        return "<section id=\"people\"><h2>Người của đơn vị</h2>\(table.html)</section>\n"
    }
}
