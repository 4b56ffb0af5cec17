import Desk
import Office
import WorkTime

/// The reviews of a year.
struct ProcedureReviewListScreen {
    let answer: ProcedureReviewList.Answer
    let reader: Actor

    static func href(_ year: Int) -> Href { ("/procedure-reviews" as Href).adding("year", "\(year)") }

    static func badge(_ state: ProcedureReview.State) -> HTML {
        StateBadge.html(state.word, state == .issued ? .done : .still)
    }

    var page: Page {
        var page = Page(
            title: "Rà soát, đơn giản hóa thủ tục hành chính", place: .dossiers, breadcrumbs: ControlTabs.breadcrumbs,
            actions: GuideTopic.procedureReviews.link
                + (answer.mayPlan
                    ? Button.link("Lập kế hoạch rà soát", "/procedure-reviews/new", .primary) : .empty),
            main: "\(ControlTabs.html(.reviews, for: reader))\n\(years)\(list)")
        page.assets = ["cases.css"]
        return page
    }

    private var years: HTML {
        """
        <p class="case-years">\(Button.link("‹ \(answer.year - 1)", Self.href(answer.year - 1), .quiet)) \
        <b>năm \(answer.year)</b> \(Button.link("\(answer.year + 1) ›", Self.href(answer.year + 1), .quiet))</p>

        """
    }

    private var list: HTML {
        guard !answer.reviews.isEmpty else {
            return EmptyState.html(
                "Chưa có kế hoạch rà soát năm \(answer.year)",
                "Kế hoạch ghi những thủ tục được rà soát, đơn vị rà soát, thời hạn.",
                action: answer.mayPlan
                    ? Button.link("Lập kế hoạch rà soát", "/procedure-reviews/new", .primary) : .empty)
        }
        let rows = answer.reviews.map { review in
            Table.Row(
                key: "review-\(review.id)", href: "/procedure-reviews/\(review.id)",
                cells: [
                    .text(review.title), .text(review.number ?? "–"), Self.badge(review.state),
                    WrittenDay.html(review.due),
                ], isSelectable: false)
        }
        return Table(
            caption: "Kế hoạch rà soát năm \(answer.year)",
            columns: [.init("Kế hoạch"), .init("Số, ký hiệu"), .init("Tình trạng"), .init("Thời hạn", .date)],
            rows: rows
        ).html
    }
}

/// One review: its procedures, what was answered, proposed, decided, and what that saves.
struct ProcedureReviewScreen {
    let answer: ProcedureReviewQuestion.Answer

    private var review: ProcedureReview { answer.review }

    var page: Page {
        var page = Page(
            title: review.title, place: .dossiers,
            breadcrumbs: ControlTabs.breadcrumbs + [
                .init("Rà soát thủ tục", ProcedureReviewListScreen.href(review.year))
            ], aside: ProcedureReviewListScreen.badge(review.state), actions: actions,
            main: Panes.object(content: list, facts: facts))
        page.assets = ["document.css", "cases.css"]
        page.sight = .procedureReview(review.id)
        return page
    }

    private var actions: HTML {
        let base: Href = "/procedure-reviews/\(review.id)"
        var acts = HTML.empty
        if answer.mayPlan {
            if review.state == .draft, !answer.subjects.isEmpty {
                acts += Button.link("Ban hành", base.followed(by: "/issue"), .primary)
            }
            acts += Button.link("Thêm thủ tục", base.followed(by: "/subjects"))
        }
        if answer.subjects.contains(where: { $0.proposal != nil }) {
            acts += Button.link("In phụ lục phương án", base.followed(by: "/table"))
        }
        return acts + GuideTopic.procedureReviews.link
    }

    private var list: HTML {
        guard !answer.subjects.isEmpty else {
            return EmptyState.html("Chưa có thủ tục nào", "Thêm từng thủ tục với đơn vị rà soát.")
        }
        let rows = answer.subjects.map { subject -> Table.Row in
            let saving = subject.proposal?.saving
            return Table.Row(
                key: "subject-\(subject.id)", href: "/procedure-reviews/subjects/\(subject.id)",
                cells: [
                    "<b class=\"case-code\">\(subject.code)</b> <span class=\"case-title\">\(subject.title)</span>",
                    .text(subject.audience.word), subject.unit.link, Self.badge(subject.state),
                    .text(saving.map { ComplianceSaving.words(dong: $0.saved) } ?? "–"),
                    .text(
                        saving?.tenthsOfPercent.map { ComplianceSaving.words(tenthsOfPercent: $0) } ?? "–"),
                ], isSelectable: false)
        }
        return Table(
            caption: "Thủ tục được rà soát",
            columns: [
                .init("Thủ tục"), .init("Đối tượng"), .init("Đơn vị rà soát"), .init("Tình trạng"),
                .init("Tiết kiệm một năm", .number), .init("Tỷ lệ", .number),
            ], rows: rows
        ).html
    }

    static func badge(_ state: ReviewedProcedure.State) -> HTML {
        let tone: Tone =
            switch state {
            case .waiting: .soon
            case .kept: .still
            case .proposed: .moving
            case .approved: .done
            case .rejected: .late
            }
        return StateBadge.html(state.word, tone)
    }

    private var facts: HTML {
        Facts.html([
            ("Năm", "\(review.year)"), ("Số, ký hiệu", .text(review.number ?? "chưa ban hành")),
            ("Thời hạn rà soát", WrittenDay.html(review.due)),
            ("Đã rà soát", "\(answer.subjects.filter { $0.state != .waiting }.count)/\(answer.subjects.count)"),
            ("Tiết kiệm đã thông qua", "\(ComplianceSaving.words(dong: answer.saved)) một năm"),
        ])
    }
}

/// One reviewed procedure: the four answers, the proposal with its costs side by side, the decision.
struct ReviewedProcedureScreen {
    let answer: ReviewedProcedureQuestion.Answer

    private var subject: ReviewedProcedure { answer.subject }

    var page: Page {
        var page = Page(
            title: subject.title, place: .dossiers,
            breadcrumbs: ControlTabs.breadcrumbs + [
                .init("Rà soát thủ tục", ProcedureReviewListScreen.href(subject.review.year)),
                .init(subject.review.title, "/procedure-reviews/\(subject.review.id)"),
            ], aside: ProcedureReviewScreen.badge(subject.state), actions: actions,
            main: Panes.object(content: "\(verdicts)\(proposal)\(decision)", facts: facts))
        page.assets = ["document.css", "ledger.css", "cases.css"]
        page.sight = .procedureReview(subject.review.id)
        return page
    }

    private var actions: HTML {
        let base: Href = "/procedure-reviews/subjects/\(subject.id)"
        var acts = HTML.empty
        if answer.mayAnswer {
            acts += Button.link(
                subject.state == .waiting ? "Ghi kết quả rà soát" : "Sửa kết quả rà soát",
                base.followed(by: "/answer"), subject.state == .waiting ? .primary : .plain)
        }
        if answer.mayPlan, subject.state == .proposed {
            acts += Button.link("Thông qua", base.followed(by: "/approval"), .primary)
            acts += Button.link("Không thông qua", base.followed(by: "/rejection"), .quiet)
        }
        return acts + GuideTopic.procedureReviews.link
    }

    private var verdicts: HTML {
        guard subject.state != .waiting else {
            return
                "<section><h2>Kết quả rà soát</h2><p class=\"muted\">Đơn vị chưa gửi kết quả rà soát.</p></section>\n"
        }
        let lines = ReviewedProcedure.Question.allCases.map { question -> HTML in
            let verdict = subject.verdicts[question]
            let badge = StateBadge.html(
                verdict?.isYes ?? false ? "Có" : "Không", verdict?.isYes ?? false ? .done : .late)
            let words: HTML? = verdict?.words.map { "<p class=\"written\">\($0)</p>" }
            return "<p>\(question.text) \(badge)</p>\(words)"
        }
        return "<section><h2>Kết quả rà soát</h2>\(lines)</section>\n"
    }

    private var proposal: HTML? {
        guard let proposal = subject.proposal else { return nil }
        let papers: HTML? = proposal.papers.map { "<p><b>Văn bản phải sửa:</b> \($0)</p>" }
        return """
            <section><h2>Đề xuất đơn giản hóa</h2><p class="written">\(proposal.measure)</p>\
            <p><b>Lý do:</b> \(proposal.reason)</p>\(papers)\(costs(proposal))</section>

            """
    }

    private func costs(_ proposal: ReviewedProcedure.Proposal) -> HTML {
        let (before, after) = (proposal.before, proposal.after)
        func money(_ amount: Int) -> String { ComplianceSaving.words(dong: amount) }
        var lines: [(String, String, String, String)] = [
            (
                "Thời gian một lần", ComplianceSaving.words(tenths: before.tenths),
                ComplianceSaving.words(tenths: after.tenths),
                ComplianceSaving.words(tenths: before.tenths - after.tenths)
            ),
            ("Phí, lệ phí", money(before.fees), money(after.fees), money(before.fees - after.fees)),
            ("Đi lại", money(before.travel), money(after.travel), money(before.travel - after.travel)),
            ("Chi phí khác", money(before.other), money(after.other), money(before.other - after.other)),
            ("Số lần một năm", "\(before.times)", "\(after.times)", "\(before.times - after.times)"),
            ("Số người, tổ chức", "\(before.people)", "\(after.people)", "\(before.people - after.people)"),
        ]
        if let saving = proposal.saving {
            lines.append(
                (
                    "Thời gian một năm", ComplianceSaving.words(tenths: saving.beforeTenths),
                    ComplianceSaving.words(tenths: saving.afterTenths),
                    ComplianceSaving.words(tenths: saving.savedTenths)
                ))
            let share = saving.tenthsOfPercent.map { " (\(ComplianceSaving.words(tenthsOfPercent: $0)))" } ?? ""
            lines.append(
                ("Chi phí một năm", money(saving.before), money(saving.after), money(saving.saved) + share))
        }
        let rows = lines.enumerated().map { index, line in
            Table.Row(
                key: "cost-\(index)", href: nil, cells: [.text(line.0), .text(line.1), .text(line.2), .text(line.3)],
                isSelectable: false)
        }
        return Table(
            caption: "Chi phí tuân thủ",
            columns: [
                .init("Chi phí tuân thủ"), .init("Trước", .number), .init("Sau", .number),
                .init("Tiết kiệm", .number),
            ], rows: rows
        ).html
            + "<p class=\"muted\">Thu nhập bình quân một giờ: \(money(proposal.income)).</p>"
    }

    private var decision: HTML? {
        guard let day = subject.decidedOn else { return nil }
        return """
            <section><h2>\(subject.state.word) ngày \(WrittenDay.html(day))</h2>\
            <p class="written">\(subject.decision ?? "Không có ý kiến khác.")</p></section>

            """
    }

    private var facts: HTML {
        Facts.html([
            (
                "Thủ tục",
                "<a href=\"/procedures/\(subject.procedure)\"><b class=\"case-code\">\(subject.code)</b></a>"
            ), ("Đối tượng", .text(subject.audience.word)), ("Đơn vị rà soát", subject.unit.link),
            ("Kế hoạch", .text(subject.review.label)), ("Thời hạn", WrittenDay.html(subject.review.due)),
        ])
    }
}

/// How procedures went in a period.
struct ProcedureFiguresScreen {
    let answer: ProcedureFigures.Answer
    let reader: Actor

    var page: Page {
        let form = FormView([
            "from": answer.from.description, "to": answer.to.description,
            "audience": answer.audience?.rawValue ?? "",
        ])
        let filter: HTML = """
            <form class="filters no-print" action="/procedure-reviews/figures">\(form.day("from", "Từ ngày"))\
            \(form.day("to", "Đến hết ngày"))\
            \(form.select("audience", "Đối tượng", empty: "Tất cả", options: Procedure.Audience.allCases.map { ($0.rawValue, $0.word) }))\
            <button class="button">Xem</button></form>

            """
        var page = Page(
            title: "Số liệu thủ tục hành chính", place: .dossiers, breadcrumbs: ControlTabs.breadcrumbs,
            actions: GuideTopic.procedureReviews.link,
            main: "\(ControlTabs.html(.figures, for: reader))\n\(filter)\(list)")
        page.assets = ["cases.css"]
        return page
    }

    private var list: HTML {
        guard !answer.figures.isEmpty else {
            return EmptyState.html("Không có hồ sơ nào trong kỳ này", "Chọn khoảng ngày khác.")
        }
        let rows = answer.figures.map { figure in
            Table.Row(
                key: "procedure-\(figure.procedure)", href: "/procedures/\(figure.procedure)",
                cells: [
                    "<b class=\"case-code\">\(figure.code)</b> <span class=\"case-title\">\(figure.title)</span>",
                    .text(figure.audience.word), .text(figure.unit), "\(figure.received)", "\(figure.resolved)",
                    figure.late == 0 ? "0" : StateBadge.html("\(figure.late)", .late), .text(figure.meanWords),
                ], isSelectable: false)
        }
        return Table(
            caption: "Số liệu thủ tục",
            columns: [
                .init("Thủ tục"), .init("Đối tượng"), .init("Đơn vị giải quyết"), .init("Tiếp nhận", .number),
                .init("Giải quyết", .number), .init("Quá hạn", .number), .init("Trung bình", .number),
            ], rows: rows
        ).html
    }
}
