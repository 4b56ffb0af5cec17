import Desk
import Office
import WorkTime

/// The sharing of one petition, for whoever sees the petition itself.
struct SharingScreen {
    let answer: PetitionSharing.Answer

    private var base: Href { "/petitions/\(answer.item.id)" }

    var page: Page {
        var page = Page(
            title: "Chia sẻ đơn \(answer.item.code)", place: .petitions,
            breadcrumbs: [.init("Đơn thư", "/petitions"), .init("Đơn \(answer.item.code)", base)],
            actions: GuideTopic.petitionSharing.link
                + (answer.mayShare ? Button.link("Chia sẻ", base.followed(by: "/sharing"), .primary) : .empty),
            main: "<p class=\"document-lead\">\(answer.item.title)</p>\(list)\(said)")
        page.assets = ["document.css", "cases.css"]
        return page
    }

    private var list: HTML {
        guard !answer.shares.isEmpty else {
            return EmptyState.html(
                "Đơn chưa được chia sẻ với cơ quan nào",
                answer.mayShare
                    ? "Chọn các cơ quan của quy chế phối hợp, mỗi cơ quan được xem đến đâu, để làm gì, đến ngày nào."
                    : "Việc chia sẻ do người được giao vai trò «Tiếp công dân» làm.",
                action: answer.mayShare ? Button.link("Chia sẻ", base.followed(by: "/sharing"), .primary) : .empty)
        }
        let rows = answer.shares.map { share in
            Table.Row(
                key: "share-\(share.id)", href: nil,
                cells: [
                    share.unit.link, .text(share.level.title), .text(share.purpose),
                    .text(share.circle ?? "từng đơn vị"), WrittenDay.html(share.until), state(share), acts(share),
                ], isSelectable: false)
        }
        return Table(
            caption: "Các lần chia sẻ",
            columns: [
                .init("Cơ quan"), .init("Được xem"), .init("Mục đích"), .init("Theo"), .init("Đến hết ngày", .date),
                .init("Tình trạng"), .init(""),
            ], rows: rows
        ).html
    }

    private func state(_ share: PetitionShare) -> HTML {
        if share.isLive(on: answer.today) { return StateBadge.html("đang chia sẻ", .moving) }
        return
            "\(StateBadge.html("đã thôi", .still)) <small class=\"muted\">\(share.endReason ?? "hết thời hạn")</small>"
    }

    private func acts(_ share: PetitionShare) -> HTML {
        guard answer.mayShare, share.endedAt == nil else { return .empty }
        let path: Href = "/petitions/shares/\(share.id)"
        var acts = HTML.empty
        if share.isLive(on: answer.today) {
            acts += Button.link("Yêu cầu cho ý kiến", path.followed(by: "/asks"), .quiet)
            if share.isOutside { acts += Button.link("Ghi ý kiến", path.followed(by: "/opinion"), .quiet) }
        }
        return acts + Button.link("Thôi chia sẻ", path.followed(by: "/ending"), .quiet)
    }

    private var said: HTML {
        OpinionSection(
            asks: answer.asks, opinions: answer.opinions, today: answer.today, mayWithdraw: answer.mayShare,
            names: true
        ).html
    }
}

/// What agencies were asked and what they said, the oldest first.
struct OpinionSection {
    let asks: [OpinionAsk]
    let opinions: [SharedOpinion]
    let today: CalendarDay
    var mayWithdraw = false
    /// Whether each line says of which agency it is.
    var names = false

    var html: HTML {
        guard !asks.isEmpty || !opinions.isEmpty else { return .empty }
        let free = opinions.filter { $0.ask == nil }.map(opinion)
        return """
            <section id="opinions"><h2>Ý kiến phối hợp</h2>\(asks.map(question))\(free)</section>

            """
    }

    private func question(_ ask: OpinionAsk) -> HTML {
        let answer = opinions.first { $0.ask == ask.id }.map(body)
        let who: HTML? = names ? "\(ask.unit.link): " : nil
        let due: HTML? = ask.due.map { " · hạn \(ask.isOpen ? DueBadge.html($0, today: today) : WrittenDay.html($0))" }
        let withdraw: HTML? =
            mayWithdraw && ask.isOpen
            ? Button.link("Rút yêu cầu", "/petitions/asks/\(ask.id)/withdrawal", .quiet) : nil
        return """
            <article class="notice tone-\(tone(ask).rawValue)" id="ask-\(ask.id)">\(tone(ask).shape)<div>\
            <p>\(who)<b>Yêu cầu cho ý kiến</b>, \(ask.askedBy.name), \(WrittenDay.html(ask.askedAt))\(due) · \(word(ask))</p>\
            <p class="written">\(ask.question)</p>\(answer)\
            <div class="form-buttons">\(Button.link("Nhiệm vụ", "/obligations/\(ask.obligation)", .quiet))\(withdraw)</div></div></article>

            """
    }

    private func opinion(_ opinion: SharedOpinion) -> HTML {
        let who: HTML? = names ? "<p>\(opinion.unit.link)</p>" : nil
        return """
            <article class="notice tone-\(Tone.done.rawValue)" id="opinion-\(opinion.id)">\(Tone.done.shape)<div>\
            \(who)\(body(opinion))</div></article>

            """
    }

    private func body(_ opinion: SharedOpinion) -> HTML {
        let source: HTML? = opinion.source.map { " theo \($0)" }
        return """
            <p><b>Ý kiến</b>, \(opinion.by.name), \(WrittenDay.html(opinion.at))\(source)</p>\
            <p class="written">\(opinion.text)</p>
            """
    }

    private func tone(_ ask: OpinionAsk) -> Tone {
        switch ask.end {
        case .answered: .done
        case .withdrawn: .still
        case nil: ask.due.map { $0 < today } ?? false ? .late : .soon
        }
    }

    private func word(_ ask: OpinionAsk) -> String {
        switch ask.end {
        case .answered: "đã trả lời"
        case .withdrawn: "đã rút"
        case nil: "chờ trả lời"
        }
    }
}
