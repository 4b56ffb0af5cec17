import Desk
import Office
import WorkTime

extension ActScreen {
    var reportFields: HTML {
        let isFinal = form.fields["kind"] == "final"
        let choice = FormView(
            form.fields["kind"] == nil ? form.fields.setting("kind", to: "progress") : form.fields, errors: form.errors)
        return choice.radios(
            "kind", "Loại báo cáo",
            options: [
                ("progress", "Báo cáo tiến độ: còn làm tiếp"),
                (
                    "final",
                    participant?.role.owesResult ?? true
                        ? "Báo cáo kết quả: đã xong, đề nghị xác nhận hoàn thành"
                        : "Báo cáo kết quả: phần phối hợp đã xong"
                ),
            ])
            + form.area("text", "Nội dung", help: "Đã làm gì, kết quả, vướng mắc, đề nghị (nếu có).", rows: 6)
            + (isFinal && form.errors.isEmpty
                ? .empty
                : form.number(
                    "percent", "Tỷ lệ hoàn thành (%)",
                    help: "Từ 0 đến 100; để trống là như lần trước. Báo cáo kết quả được tính là 100.",
                    isOptional: true))
            + periodField
            + (participant?.isOutside ?? false ? proof(label: "Văn bản báo cáo của cơ quan") : .empty)
            + DropZone.html(
                name: "file", title: "Minh chứng",
                help: "Kéo thả hoặc chọn tệp, nhiều nhất 20 tệp, mỗi tệp không quá 64 MB. Không tải lên văn bản mật.",
                isMany: true) + kept
    }

    var kept: HTML { KeptFile.ticked(keptFiles) }

    var passFields: HTML {
        let options = officers.map { officer in
            let away = absences[officer.person.key].map { ", vắng đến hết \(WrittenDay.text($0.validTo))" } ?? ""
            return (
                value: officer.person.key.description,
                title: "\(officer.person.name), \(officer.title) (đang làm \(officer.open) việc\(away))"
            )
        }
        let hasOfficer = participant?.officer != nil
        let none = hasOfficer ? [(value: "none", title: "Đơn vị tự xử lý, không phân công")] : []
        return form.select(
            "officer", "Người thực hiện", help: "Công chức, viên chức đang công tác tại đơn vị.",
            empty: "Chọn người thực hiện", options: options + none)
    }

    /// Whoever was chosen is away: it is said once more, or goes to whoever acts meanwhile, by one button.
    var absenceRemedy: HTML {
        guard let absence else { return .empty }
        let substitute = absence.substitute.flatMap { person -> NamedParty? in
            let cannot =
                act == .pass && !officers.contains { $0.person.key == person.key } || request?.kind == .handOver
            return cannot ? nil : person
        }
        let button: HTML? = substitute.map { person in
            """
            <p>\(Button.submit("Giao cho \(person.name), người làm thay", .plain, name: ActSubmission.substitute, value: person.key.description))</p>
            """
        }
        // The other forms have the box beside the name that was chosen.
        let box = act == .pass ? AbsenceWarning.box(form) : HTML.empty
        return "\(box)\(button)"
    }

    var returnFields: HTML {
        form.area(
            "reason", "Lý do trả lại, yêu cầu bổ sung",
            help: "Người thực hiện thấy lý do này ngay đầu trang nhiệm vụ.", rows: 5)
    }

    var adjustFields: HTML {
        let due: HTML? = content.obligation.deadline.due.map {
            "<p class=\"muted\">Thời hạn hiện nay: \(WrittenDay.html($0)).</p>"
        }
        return (due ?? .empty) + milestoneField("Thời hạn của", whole: "Cả nhiệm vụ")
            + form.day("due", "Thời hạn mới")
            + form.area("reason", "Lý do", help: "Ghi vào nhật ký cùng thời hạn cũ.", rows: 3)
            + documentField("basis", "Văn bản làm căn cứ", isOptional: isOwnAssignment)
    }

    var partFields: HTML {
        let whole = content.obligation.deadline.due.map { " Thời hạn của nhiệm vụ: \(WrittenDay.text($0))." } ?? ""
        let now =
            participant?.due.map { "Hạn riêng hiện nay: \(WrittenDay.text($0))." } ?? "Hiện theo thời hạn của nhiệm vụ."
        return "<p class=\"muted\">\(now)\(whole)</p>"
            + form.day("due", "Hạn riêng", help: "Bỏ trống: theo thời hạn của nhiệm vụ.", isOptional: true)
            + form.area("reason", "Lý do", help: "Ghi vào nhật ký cùng hạn riêng cũ.", rows: 3)
            + documentField("basis", "Văn bản làm căn cứ", isOptional: isOwnAssignment)
    }

    var cancelFields: HTML {
        NoticeBox.html(
            "<p>Nhiệm vụ đã hủy không mở lại được. Nếu chỉ cần thêm thời gian, hãy điều chỉnh thời hạn.</p>", .soon)
            + form.area("reason", "Lý do hủy", rows: 3)
            + documentField("basis", "Văn bản làm căn cứ", isOptional: isOwnAssignment)
    }

    /// What an agency outside did is proved by its paper.
    func proof(label: String) -> HTML {
        guard participant?.isOutside ?? false else { return .empty }
        return documentField("document", label)
    }

    func documentField(_ name: String, _ label: String, isOptional: Bool = false) -> HTML {
        form.picker(
            name, label,
            help: "Gõ số, ký hiệu hoặc trích yếu của văn bản đã tiếp nhận vào hệ thống, rồi chọn trong danh sách.",
            isOptional: isOptional, from: .search("/api/search/documents"))
    }

    /// The assigner, and whoever stands in for him or her, decides without a paper; the planner needs one.
    var isOwnAssignment: Bool { actor.acts(as: content.obligation.assigner) }
}
