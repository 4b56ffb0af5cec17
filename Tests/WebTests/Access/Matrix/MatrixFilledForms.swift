import Office
import TestSupport

/// Forms of pages as somebody fills them in who knows what he or she wants: of those routes for which all fields at once, as
/// `MatrixForms` posts them elsewhere, say nothing.
struct MatrixFilledForms {
    let office: TestOffice
    let records: MatrixRecords
    let versions: MatrixVersions

    /// By «/obligations/:id/remarks».
    var all: [String: KeyValuePairs<String, String>] {
        own.merging(organisation) { $1 }.merging(work) { $1 }.merging(papers) { $1 }.merging(citizens) { $1 }
            .merging(acts) { $1 }
    }

    /// Those that say something to programs too: without the ones whose examples act already, or which programs fill in otherwise.
    var forPrograms: [String: KeyValuePairs<String, String>] {
        all.filter {
            ![
                "/account/notices", "/dossiers/:id/fee", "/inspections/:id/visits", "/outgoing/paperless",
                "/service-index",
            ]
            .contains($0.key)
        }
    }

    private var own: [String: KeyValuePairs<String, String>] {
        [
            "/absences": [
                "from": "20/03/2025", "to": "21/03/2025", "substitute": "\(office.officerOfInternalAffairs)",
                "reason": "leave",
            ],
            "/account/calendars": ["unit": "\(office.internalAffairs)"],
            "/account/notices": [:],
            "/account/password": [
                "current": TestOffice.password, "password": "một câu mật khẩu mới", "again": "một câu mật khẩu mới",
            ],
            "/search/saved": ["name": "Kiểm kê", "query": "q=kho"],
            "/work/views": ["name": "Việc gấp", "query": "due=week"],
        ]
    }

    private var organisation: [String: KeyValuePairs<String, String>] {
        [
            "/administration/agencies": ["name": "Sở Xây dựng", "code": "H48.15"],
            "/administration/agencies/:id": ["name": "Sở Nội vụ mới", "code": "H48.14", "version": "1"],
            "/administration/committee": ["title": "vice", "person-text": "Vũ Đình Nam"],
            "/administration/delegations": [
                "kind": "order", "giverTitle": "Chánh Văn phòng", "giver": "\(office.chief)",
                "receiver": "\(office.economy)", "paperKinds": "giấy mời", "matters": "mời họp",
                "basis": "Quy chế làm việc số 01/QC-VP",
            ],
            "/administration/people": [
                "fullName": "Trần Văn Bình", "unit": "\(office.economy)", "title": "Chuyên viên", "rank": "officer",
            ],
            "/administration/people/:id/account": ["login": "ma-tran-them"],
            "/administration/people/:id/facts": ["fullName": "Đinh Hữu Phước", "version": "1"],
            "/administration/people/:id/posts": [
                "unit": "\(office.internalAffairs)", "title": "Chuyên viên", "rank": "officer",
            ],
            "/administration/units": [
                "name": "Phòng Tổng hợp", "kind": "division", "parent": "\(office.office)",
            ],
            "/administration/units/:id/name": ["name": "Phòng Kinh tế ngành", "version": "1"],
            "/service-index": ["month": "2025-03", "part-paid": "3", "whole-paid": "4", "source": "Báo cáo số 5"],
        ]
    }

    private var work: [String: KeyValuePairs<String, String>] {
        [
            "/obligations/:id/remarks": ["text": "Đã rõ"],
            "/obligations/:id/reminders": ["on": "20/03/2025", "note": "Hỏi lại"],
            "/obligations/:id/rhythm": ["version": "1", "period": "quarter"],
            "/obligations/:id/resumption": ["version": "2", "basis": basis],
            "/obligations/:id/parts/:part/due": [
                "version": "1", "due": "20/04/2025", "reason": "Theo yêu cầu", "basis": basis,
            ],
            "/obligations/:id/parts/:part/return": ["version": "2", "reason": "Thiếu số liệu"],
            "/obligations/:id/parts/:part/completion": ["version": "2"],
            "/cases": ["title": "Hồ sơ mới", "retention": "10", "kind": "digital", "sight": "unit"],
            "/inspections": [
                "planYear": "2025", "title": "Kế hoạch kiểm tra", "topics": "Hồ sơ", "teamHead": "\(office.chief)",
            ],
            "/inspections/findings/:id/explanation": ["explanation": "Đã xin lỗi", "version": "1"],
            "/procedure-reviews": ["planYear": "2025", "title": "Kế hoạch rà soát", "due": "20/04/2025"],
            "/procedure-reviews/:id/subjects": [
                "reviewedProcedure": "1", "reviewingUnit": "\(office.internalAffairs)",
            ],
        ]
    }

    private var papers: [String: KeyValuePairs<String, String>] {
        let draft: KeyValuePairs = [
            "kind": "Công văn", "excerpt": "gửi số liệu", "to": "Sở Tài chính", "text": "Số liệu gửi kèm./.",
            "signer": "office.\(office.deputyChief)", "reviewer": "\(office.chief)", "version": "1",
        ]
        let book = records.others.keys["registers"].map { "\($0)" } ?? ""
        return [
            "/outgoing": draft, "/outgoing/:id/draft": draft,
            "/outgoing/:id/opinions": [
                "unit": "\(office.internalAffairs)", "question": "Cho ý kiến về số liệu", "version": "1",
            ],
            "/outgoing/paperless": ["party": "\(office.finance)", "basis": "Công văn 775/VPCP-KSTT"],
            "/documents/:id/entry": ["register": book, "channel": "paper"],
            "/documents/:id/instructions": [
                "leader": "\(office.deputyChief)", "words": "Để biết", "inform": "\(office.reception)",
            ],
            "/documents/:id/instructions/asking": ["leader": "\(office.deputyChief)"],
        ]
    }

    private var citizens: [String: KeyValuePairs<String, String>] {
        let procedure = "\(records.others.keys["procedures"] ?? 1)"
        return [
            "/petitions": [
                "kind": "complaint", "channel": "hand", "received": "14/03/2025", "field-complained": "UBND phường",
                "field-matter": "Thu hồi đất ở để mở đường liên thôn, không kiểm đếm tài sản", "field-remote": "no",
                "sender-kind": "citizen", "name": "Trần Văn Bảy", "number": "001066012399", "address": "Thôn Đông",
                "subject": "Khiếu nại quyết định thu hồi đất", "unit": "\(office.leadership)",
            ],
            "/petitions/circles": [
                "circleName": "Quy chế phối hợp mới", "circleNumber": "06/QCPH", "signed": "12/01/2025",
                "members": "\(office.economy)", "members": "\(office.internalAffairs)",
            ],
            "/petitions/shares/:id/opinion": ["opinion": "Đã chi trả"],
            "/visits": [
                "way": "now", "form": "ordinary", "held": "14/03/2025", "kind": "complaint", "matter": "new",
                "name": "Trần Văn Tám", "number": "001066012398", "address": "Thôn Đông", "subject": "Xin mở đường",
                "unit": "\(office.leadership)",
            ],
            "/visits/days": ["day": "21/03/2025", "leader": "\(office.chief)", "place": "Trụ sở tiếp công dân"],
            "/dossiers": [
                "procedure": procedure, "kind": "citizen", "name": "Phạm Văn Hùng", "number": "001085067890",
                "phone": "0912345678", "address": "Tổ 5", "act": "receive", "part": "0",
            ],
            "/dossiers/:id/fee": ["kind": "paid", "amount": "150.000", "way": "cash", "receipt": "BL 7"],
            "/procedures": [
                "code": "1.990001", "title": "Chấp thuận tổ chức hội chợ", "field": "Thương mại", "audience": "public",
                "level": "province", "online": "whole", "process": "one-unit", "term": "7 ngày làm việc",
                "fee": "200.000", "result": "Văn bản chấp thuận", "basis": "Quyết định 101/QĐ-UBND",
                "parts": "Đơn đề nghị", "unit": "\(office.economy)",
            ],
            "/regulation-feedback": [
                "feedbackChannel": "hand", "received": "14/03/2025", "senderKind": "citizen",
                "senderName": "Trần Văn Bảy", "senderPhone": "0912 345 678", "subject": "Giấy xác nhận",
                "content": "Đòi giấy đã có",
            ],
            "/regulation-feedback/:id/answer": ["answer": "Sẽ bỏ giấy này", "version": "2"],
            "/phan-anh/gui": [
                "subject": "Giấy xác nhận", "content": "Đòi giấy đã có", "senderKind": "citizen",
                "senderName": "Trần Văn Bảy", "senderPhone": "0912 345 678",
            ],
        ]
    }
}
