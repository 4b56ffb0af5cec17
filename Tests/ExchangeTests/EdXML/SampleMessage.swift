import Desk
import Office
import WorkTime

@testable import Exchange

/// Messages of invented agencies.
enum SampleMessage {
    static let sender = AgencyCode("000.00.17.H48")
    static let receiver = AgencyCode("H48.01")

    static func document(_ change: (inout InterchangeDocument) -> Void = { _ in }) -> InterchangeDocument {
        var from = InterchangeAgency(code: sender, name: "Sở Tài chính tỉnh Sơn Hà")
        from.inCharge = "UBND tỉnh Sơn Hà"
        from.email = "vanthu.stc@sonha.example"
        var document = InterchangeDocument(
            from: from, to: [InterchangeAgency(code: receiver, name: "Văn phòng UBND tỉnh")],
            documentID: "000.00.17.H48,2026/11/20,05/STC-NS", subject: "V/v thẩm định dự toán & kinh phí <2027>")
        document.number = "05"
        document.notation = "STC-NS"
        document.place = "Sơn Hà"
        document.issuedOn = CalendarDay(year: 2026, month: 11, day: 20)
        document.kind = "Công văn"
        document.kindCode = "18"
        document.signer = .init(competence: "KT. GIÁM ĐỐC", position: "PHÓ GIÁM ĐỐC", name: "Trần Văn Bình")
        document.dueOn = CalendarDay(year: 2026, month: 12, day: 1)
        document.priority = 1
        document.copies = 2
        document.pages = 3
        document.places = ["Như trên", "Lưu: VT, NS"]
        document.traces = [.init(organ: AgencyCode("H48"), at: Instant(milliseconds: 1_763_610_000_000))]
        document.attachments = [
            .init(name: "05-STC-NS.pdf", mediaType: "application/pdf", bytes: Array("%PDF-1.4 dự toán".utf8)),
            .init(name: "phu-luc.txt", mediaType: "text/plain", description: "Phụ lục", bytes: Array("số liệu".utf8)),
        ]
        change(&document)
        return document
    }

    static func status(_ status: InterchangeStatus, _ words: String? = nil) -> InterchangeStatusReport {
        InterchangeStatusReport(
            from: InterchangeAgency(code: receiver, name: "Văn phòng UBND tỉnh"),
            reference: InterchangeReference(
                organ: sender, code: "05/STC-NS", documentID: "000.00.17.H48,2026/11/20,05/STC-NS",
                day: CalendarDay(year: 2026, month: 11, day: 20)),
            staff: InterchangeStaff(department: "Văn thư", staff: "Ngô Thị Lan"), status: status, words: words,
            at: Instant(milliseconds: 1_763_690_405_000))
    }

    static func text(_ message: InterchangeMessage) throws -> String {
        String(decoding: try EdXMLWriter.bytes(message), as: UTF8.self)
    }

    /// What the reader says of a text: «document 2 files», «status 03», or why it is refused.
    static func outcome(_ text: String) -> String { outcome(Array(text.utf8)) }

    static func outcome(_ bytes: [UInt8]) -> String {
        do {
            switch try EdXMLReader.message(bytes) {
            case .document(let document): return "document \(document.attachments.count) files"
            case .status(let status): return "status \(status.status.rawValue)"
            }
        } catch let refusal as InterchangeRefusal {
            return refusal.words
        } catch {
            return "fault \(error)"
        }
    }
}
