import Desk
import Office
import WorkTime

/// The forms of what is asked of whoever assigned an obligation, what he decides, and how the work is laid anew.
extension ActScreen {
    var lifeFields: HTML {
        switch act {
        case .decline: declineFields
        case .handOver:
            party("to", "Chuyển giao cho", help: "Đơn vị hoặc người của cơ quan. Người giao việc quyết định.")
                + form.area("reason", "Lý do", rows: 4)
        case .askDate: dateFields
        case .reassign:
            party("to", "Giao cho", help: "Bên này được quyền từ chối trong thời gian quy định, kể từ hôm nay.")
                + AbsenceWarning.box(form) + form.area("reason", "Lý do", rows: 3)
                + documentField("basis", "Văn bản làm căn cứ", isOptional: isOwnAssignment)
        case .waive:
            form.area(
                "reason", "Lý do miễn phối hợp", help: "Bên phối hợp thấy lý do này trong phần của mình.", rows: 3)
        case .decide: decisionFields
        case .suspend:
            NoticeBox.html(
                "<p>Trong thời gian tạm dừng, thời hạn không chạy, không ai phải báo cáo và hệ thống không đôn đốc. Việc nhỏ đang mở cũng tạm dừng theo.</p>",
                .soon)
                + form.area("reason", "Lý do tạm dừng", rows: 3)
                + documentField("basis", "Văn bản làm căn cứ", isOptional: decidesAlone)
        case .resume: resumeFields
        case .breakDown: breakdownFields
        case .setRhythm: rhythmFields
        default: .empty
        }
    }

    private var declineFields: HTML {
        let end: HTML? = participant.flatMap { content.refusalEnds[$0.id] }.map { "\(WrittenDay.html($0))" }
        let notice =
            mayRefuse
            ? NoticeBox.html(
                """
                <p>Được từ chối đến hết ngày \(end). Việc trở lại người giao; người giao sẽ giao bên khác hoặc yêu cầu tiếp \
                tục thực hiện.</p>
                """)
            : NoticeBox.html(
                """
                <p>Đã tiếp nhận hoặc đã quá thời gian được từ chối nên chỉ còn đề nghị; trong khi chờ quyết định, phần việc \
                vẫn thuộc bên đang được giao.</p>
                """, .soon)
        return notice
            + form.area("reason", "Lý do", help: "Căn cứ chức năng, nhiệm vụ; nên nêu bên phù hợp hơn.", rows: 5)
            + proof(label: "Văn bản của cơ quan")
    }

    private var dateFields: HTML {
        milestoneField("Xin điều chỉnh thời hạn của", whole: participant?.due == nil ? "Nhiệm vụ" : "Phần việc này")
            + form.day("due", "Thời hạn đề nghị")
            + form.area(
                "reason", "Lý do", help: "Vướng mắc gì, đã làm được đến đâu, vì sao cần thêm thời gian.", rows: 4)
            + documentField("document", "Văn bản kèm theo", isOptional: true)
            + DropZone.html(
                name: "file", title: "Minh chứng",
                help: "Kéo thả hoặc chọn tệp, nhiều nhất 20 tệp, mỗi tệp không quá 64 MB. Không tải lên văn bản mật.",
                isMany: true) + kept
    }

    private var decisionFields: HTML {
        guard let request else { return .empty }
        let asked = NoticeBox.html(
            """
            <p><b>\(request.askedBy.name)</b>: \(request.title), lúc \(WrittenDay.html(request.askedAt)).</p>\
            <p class="written">\(request.reason)</p>
            """, .soon)
        let grant =
            switch request.kind {
            case .anotherDate: "Đồng ý, với thời hạn dưới đây"
            case .anotherDoer: "Giao cho bên khác"
            case .handOver: "Đồng ý chuyển giao cho \(request.to?.name ?? "")"
            }
        let refuse = request.isRefusal ? "Yêu cầu tiếp tục thực hiện" : "Không đồng ý"
        return asked + form.radios("decision", "Quyết định", options: [("grant", grant), ("refuse", refuse)])
            + decisionDetail(request) + AbsenceWarning.box(form)
            + form.area("reason", "Ý kiến", help: "Bắt buộc khi không đồng ý.", isOptional: true, rows: 3)
            + documentField("basis", "Văn bản làm căn cứ", isOptional: isOwnAssignment)
    }

    private func decisionDetail(_ request: RequestItem) -> HTML {
        switch request.kind {
        case .anotherDate:
            FormView(
                form.fields["due"] == nil
                    ? form.fields.setting("due", to: request.wishedOn?.description ?? "") : form.fields,
                errors: form.errors
            ).day("due", "Thời hạn mới", help: "Có thể khác ngày được đề nghị.")
        case .anotherDoer: party("to", "Giao cho", help: "Khi giao cho bên khác.", isOptional: true)
        case .handOver: .empty
        }
    }

    private var resumeFields: HTML {
        let since: HTML? = content.folder.suspensions.last.map {
            "<p>Tạm dừng từ ngày \(WrittenDay.html($0.suspension.from)).</p>"
        }
        return NoticeBox.html(
            """
            \(since)<p>Khoảng thời gian («10 ngày làm việc») được tính lại từ ngày bắt đầu, không kể những ngày đã dừng. Ngày ấn \
            định chưa qua khi tạm dừng lùi theo số ngày đã dừng, rơi vào ngày nghỉ thì chuyển sang ngày làm việc tiếp theo. \
            Việc nhỏ dừng theo nhiệm vụ cũng tiếp tục. Có thể điều chỉnh lại sau.</p>
            """) + documentField("basis", "Văn bản làm căn cứ", isOptional: decidesAlone)
    }

    private var breakdownFields: HTML {
        NoticeBox.html("<p>\(ObligationParts.rule)</p>")
            + form.area("content", "Nội dung việc nhỏ", help: "Bắt đầu bằng động từ.", rows: 3)
            + form.text("product", "Sản phẩm", isOptional: true)
            + party("doer", "Giao cho", help: "Đơn vị trực thuộc hoặc người của bên chủ trì.")
            + AbsenceWarning.box(form)
            + form.day("due", "Thời hạn", help: "Không sau thời hạn của nhiệm vụ.", isOptional: true)
            + form.number(
                "weight", "Trọng số", help: "Từ 1 đến 100; việc nặng hơn thì số lớn hơn. Để trống là 1.",
                isOptional: true)
    }

    private var rhythmFields: HTML {
        form.select(
            "period", "Kỳ báo cáo", empty: "Chọn kỳ báo cáo",
            options: Rhythm.Period.allCases.map { ($0.rawValue, Rhythm($0)?.written ?? "") })
            + form.number(
                "day", "Ngày",
                help:
                    "Ngày trong tháng (tháng cuối của kỳ), hoặc thứ trong tuần: 1 là thứ Hai. Để trống: ngày cuối kỳ.",
                isOptional: true)
            + form.checkbox("before", "Trước ngày đó")
    }

    // MARK: - Parts of several forms

    /// For which period a report is, where the obligation is reported in a rhythm.
    var periodField: HTML {
        let owed = content.owedReports
        guard participant?.role == .lead, !owed.isEmpty else { return .empty }
        return form.select(
            "period", "Kỳ báo cáo", help: "Báo cáo tính cho kỳ được chọn và các kỳ trước còn nợ.",
            options: owed.map { day in
                (day.description, "Hạn ngày \(WrittenDay.text(day))\(day < today ? " (đã quá hạn)" : "")")
            })
    }

    /// Whose date is meant, where steps have dates of their own.
    func milestoneField(_ label: String, whole: String) -> HTML {
        let open = content.obligation.milestones.filter { $0.doneOn == nil }
        guard !open.isEmpty else { return .empty }
        return form.select(
            "milestone", label, empty: whole,
            options: open.map { ($0.id.description, "Mốc: \($0.text) (\(WrittenDay.text($0.due)))") })
    }

    private func party(_ name: String, _ label: String, help: String, isOptional: Bool = false) -> HTML {
        form.picker(name, label, help: help, isOptional: isOptional, from: .search("/api/parties"))
    }

    /// The assigner and whoever directs decide without a paper.
    private var decidesAlone: Bool { isOwnAssignment || isDirector }
}
