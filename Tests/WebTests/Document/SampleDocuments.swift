import Desk
import Office
import Signature
import WorkTime

@testable import Web

/// Papers as the lists and pages of the tests show them.
enum SampleDocuments {
    static func item(
        _ id: Int64, _ kind: String?, _ number: String?, _ title: String, _ state: Document.State = .confirmed,
        direction: Document.Direction = .incoming, secrecy: Document.Secrecy = .none, urgency: Document.Urgency = .none,
        count: Int = 0
    ) -> DocumentItem {
        DocumentItem(
            label: DocumentLabel(
                id: Key(id), kind: kind, number: number,
                issuedOn: CalendarDay(year: 2026, month: 3, day: Int(id) % 28 + 1),
                title: title),
            direction: direction, issuer: "UBND tỉnh Sơn Hà", secrecy: secrecy, urgency: urgency, state: state,
            obligationCount: count, createdBy: SampleReading.persons[0], createdAt: SampleReading.now)
    }

    static let list = DocumentListPage(
        items: [
            item(9, nil, nil, "ban-quet-thang-3.pdf", .reading),
            item(
                8, "Công văn", "512/UBND-TH", "Về việc đẩy nhanh tiến độ giải ngân vốn đầu tư công năm 2026", .reading,
                urgency: .express),
            item(
                7, "Kế hoạch", "18/KH-VP",
                "Phát huy ưu điểm, khắc phục hạn chế, khuyết điểm của tập thể Lãnh đạo Văn phòng năm 2026",
                direction: .internal, count: 10),
            item(6, "Thông báo", "07/TB-VP", "Văn bản mật", secrecy: .secret),
        ], readingCount: 2, next: Key(6))

    static func obligation(
        _ id: Int64, _ ref: String, _ content: String, _ state: ObligationState, lead: Int, due: CalendarDay?
    ) -> ObligationItem {
        ObligationItem(
            id: Key(id), ref: ref, content: content, product: nil, document: item(7, "Kế hoạch", "18/KH-VP", "").label,
            origin: .paper, state: state, progress: 0,
            deadline: due.map { .on($0) } ?? Deadline(kind: .ongoing, every: "hằng tháng"),
            nextDue: due, closedOn: nil, lead: SampleReading.units[lead], officer: nil, coordinating: [],
            assigner: SampleReading.persons[0], lastReport: nil)
    }

    static let today = CalendarDay(year: 2026, month: 3, day: 14)!
    static let obligations = [
        obligation(
            101, "II.1.a", "Xây dựng và tổ chức thực hiện Chương trình công tác năm 2026 của Văn phòng.", .inProgress,
            lead: 0, due: nil),
        obligation(
            102, "II.1.b", "Phổ biến, quán triệt các nghị quyết, chủ trương, chính sách mới.", .assigned, lead: 1,
            due: CalendarDay(year: 2026, month: 3, day: 12)),
        obligation(
            103, "II.1.c", "Lập danh mục nhiệm vụ theo dõi chung cho toàn Văn phòng.", .closed, lead: 2,
            due: CalendarDay(year: 2026, month: 6, day: 30)),
    ]

    /// The sample paper after it was confirmed.
    static var confirmed: DocumentPage {
        let reading = SampleReading.page()
        let marks = zip(reading.draft.tasks.compactMap(\.source), obligations).map { source, item in
            DocumentPage.Mark(obligation: item.id, ref: item.ref, state: item.state, range: source)
        }
        return DocumentPage(
            item: item(7, "Kế hoạch", "18/KH-VP", reading.document.label.title, direction: .internal, count: 3),
            signer: "Nguyễn Minh Khôi", confirmedAt: SampleReading.now, version: 2, text: reading.text,
            fileHash: String(repeating: "a", count: 64), fileName: "ke-hoach.docx", marks: marks,
            obligations: obligations, hasMore: false,
            relations: [
                .init(
                    kind: .amends, document: item(3, "Kế hoạch", "02/KH-VP", "Kế hoạch năm trước").label, isOurs: true),
                .init(kind: .replaces, document: item(12, "Kế hoạch", "40/KH-VP", "Kế hoạch mới").label, isOurs: false),
            ], mayConfirm: true)
    }

    /// A paper without obligations whose file bears three signatures.
    static let signed = DocumentPage(
        item: item(8, "Công văn", "512/UBND-TH", "Về việc giải ngân vốn đầu tư công"), signer: nil, confirmedAt: nil,
        version: 1, text: nil, fileHash: String(repeating: "b", count: 64), fileName: "512.signed.pdf", marks: [],
        obligations: [], hasMore: false, relations: [], mayConfirm: false,
        signatures: SignatureReport(
            signatures: [
                CheckedSignature(
                    field: "Signature1", verdict: .valid,
                    sentences: ["Chữ ký số của Nguyễn Văn An hợp lệ.", "Chữ ký bao trùm toàn bộ tệp tại thời điểm ký."]),
                CheckedSignature(
                    field: "Signature2", verdict: .unverified,
                    sentences: [
                        "Chữ ký số của UBND tỉnh Mẫu chưa đủ căn cứ để xác nhận.", "Chưa tra được <việc thu hồi>.",
                    ]),
            ], broken: ["Signature3"]), signaturesCheckedAt: SampleReading.now)
}
