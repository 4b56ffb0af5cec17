import Desk
import Office
import WorkTime

/// Rights to sign as a table.
enum DelegationTable {
    static func section(_ answer: DelegationList.Answer, title: String, canEnd: Bool = false) -> HTML {
        "<section id=\"rights\"><h2>\(title)</h2>\n\(table(answer, title, canEnd))</section>\n"
    }

    private static func table(_ answer: DelegationList.Answer, _ title: String, _ canEnd: Bool) -> HTML {
        Table(
            caption: title,
            columns: [
                .init("Người, đơn vị được giao"), .init("Ký thế nào"), .init("Phạm vi"), .init("Thời gian"),
                .init("Căn cứ"),
            ] + (canEnd ? [.init("Thao tác")] : []),
            rows: answer.items.map { item in
                Table.Row(
                    key: "delegation-\(item.delegation.id)", href: nil,
                    cells: [
                        item.receiver.link, signing(item), scope(item.delegation), span(item.delegation, answer.today),
                        basis(item),
                    ] + (canEnd ? [ending(item, answer.today)] : []))
            }
        ).html
    }

    private static func signing(_ item: DelegationItem) -> HTML {
        let giver: HTML? = item.giverName.map { "<br><small class=\"muted\">\($0)</small>" }
        return """
            <b>\(item.delegation.kind.letters) \(item.delegation.giverTitle.uppercased())</b>\
            <br><small>\(item.delegation.kind.word)</small>\(giver)
            """
    }

    private static func scope(_ delegation: Delegation) -> HTML {
        let kinds = delegation.paperKinds.isEmpty ? "mọi loại văn bản" : delegation.paperKinds.joined(separator: ", ")
        return "\(delegation.matters)<br><small class=\"muted\">\(kinds)</small>"
    }

    private static func span(_ delegation: Delegation, _ today: CalendarDay) -> HTML {
        let days: HTML =
            if let end = delegation.validTo {
                "\(WrittenDay.html(delegation.validFrom)) – \(WrittenDay.html(end))"
            } else { "từ \(WrittenDay.html(delegation.validFrom))" }
        guard !delegation.holds(on: today) else { return days }
        return "\(days)<br>\(StateBadge.html(today < delegation.validFrom ? "Chưa đến ngày" : "Đã hết", .still))"
    }

    private static func basis(_ item: DelegationItem) -> HTML {
        guard let document = item.basis else { return .text(item.delegation.basis) }
        return "<a href=\"/documents/\(document)\">\(item.delegation.basis)</a>"
    }

    private static func ending(_ item: DelegationItem, _ today: CalendarDay) -> HTML {
        guard item.delegation.validTo.map({ $0 >= today }) ?? true else { return .empty }
        return Button.act(
            "Kết thúc", "/administration/delegations/\(item.delegation.id)/ending", .quiet,
            hidden: ["version": "\(item.version)"], confirm: "Kết thúc quyền ký này từ hôm nay?")
    }
}
