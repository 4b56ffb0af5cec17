import Office
import TestSupport

/// Forms of acts on what is there already.
extension MatrixFilledForms {
    var acts: [String: KeyValuePairs<String, String>] {
        tasks.merging(files) { $1 }.merging(control) { $1 }.merging(settings) { $1 }
    }

    /// What is done with a task, by its unit or by who laid it on somebody.
    private var tasks: [String: KeyValuePairs<String, String>] {
        let (obligation, part) = ("\(versions.obligation)", "\(versions.part)")
        let economy = "\(office.economy)"
        return [
            "/obligations/:id/basis": ["document": basis],
            "/obligations/:id/breakdown": [
                "version": obligation, "content": "Kiểm đếm kho số 2", "doer": "\(office.officerOfInternalAffairs)",
            ],
            "/obligations/:id/cancellation": ["version": obligation, "reason": "Không còn cần", "basis": basis],
            "/obligations/:id/deadline": [
                "version": obligation, "due": "20/04/2025", "reason": "Chờ số liệu", "basis": basis,
            ],
            "/obligations/:id/suspension": ["version": obligation, "reason": "Chờ hướng dẫn", "basis": basis],
            "/obligations/:id/parts/:part/another-date": [
                "version": part, "due": "20/04/2025", "reason": "Chờ số liệu",
            ],
            "/obligations/:id/parts/:part/doer": [
                "version": part, "to": economy, "reason": "Đúng chức năng hơn", "basis": basis,
            ],
            "/obligations/:id/parts/:part/hand-over": [
                "version": part, "to": economy, "reason": "Đúng chức năng hơn",
            ],
            "/obligations/:id/parts/:part/officer": [
                "version": part, "officer": "\(office.officerOfInternalAffairs)",
            ],
            "/obligations/:id/parts/:part/refusal": ["version": part, "reason": "Không thuộc chức năng"],
            "/obligations/:id/parts/:part/report": ["version": part, "text": "Đã kiểm thêm", "percent": "60"],
            "/obligations/:id/requests/:request/decision": [
                "decision": "grant", "due": "05/04/2025", "reason": "Đồng ý", "basis": basis,
            ],
        ]
    }

    /// Case files, and numbers in books.
    private var files: [String: KeyValuePairs<String, String>] {
        let version = "\(versions.caseFile)"
        return [
            "/cases/:id/closing": ["version": version, "endedOn": "14/03/2025", "sheets": "12"],
            "/cases/:id/edit": [
                "version": version, "title": "Hồ sơ đổi tên", "retention": "10", "kind": "digital", "sight": "unit",
            ],
            "/cases/:id/papers": ["document": basis],
            "/cases/list/approval": ["year": "2025"],
            "/documents/:id/answers": ["answer": basis],
            "/registers/:id/closing": ["year": "2025"],
            "/registers/:id/reservations": ["reason": "Giữ số cho công văn của lãnh đạo"],
            "/registers/entries/:id/receiver": ["version": "1", "receiver": "\(office.economy)"],
            "/registers/entries/:id/void": ["version": "1", "reason": "Vào nhầm sổ"],
            "/plans/:id/ladder": ["version": "0", "default": "yes"],
        ]
    }

    /// Inspections, feedback on regulations, petitions.
    private var control: [String: KeyValuePairs<String, String>] {
        [
            "/inspections/:id/edit": [
                "planYear": "2025", "title": "Kiểm tra đã chỉnh", "topics": "Hồ sơ", "teamHead": "\(office.chief)",
                "reason": "Thêm nội dung", "version": "2",
            ],
            "/inspections/:id/visits": [
                "inspectedUnit": "\(office.reception)", "from": "20/03/2025", "place": "Trụ sở", "reason": "Đột xuất",
            ],
            "/inspections/visits/:id/conclusion": [
                "concluded": "15/03/2025", "noticeNumber": "5/TB-VP", "noticeSigner": "Nguyễn Minh Khôi",
                "conclusion": "Cần khắc phục", "version": "2",
            ],
            "/inspections/visits/:id/findings": ["findingKind": "other", "evidence": "Thiếu niêm yết"],
            "/inspections/visits/:id/minutes": [
                "held": "15/03/2025", "present": "\(office.chief)", "hosts": "Trưởng phòng", "minutes": "Biên bản",
                "version": "2",
            ],
            "/inspections/visits/:id/samples": [
                "from": "01/03/2025", "to": "14/03/2025", "sampleSize": "1", "sizeUnit": "count", "seed": "hạt",
            ],
            "/regulation-feedback/:id/closing": ["reason": "Trùng phản ánh trước", "version": "2"],
            "/regulation-feedback/:id/forwarding": [
                "forwardedTo": "Sở Tài chính", "reason": "Thuộc thẩm quyền của Sở", "version": "2",
            ],
            "/regulation-feedback/:id/routing": [
                "feedbackKind": "regulation", "feedbackUnit": "\(office.internalAffairs)", "version": "2",
            ],
            "/petitions/:id/check": [:],
            "/petitions/circles/:id/edit": [
                "circleName": "Quy chế đã sửa", "circleNumber": "07/QCPH", "signed": "12/01/2025",
                "members": "\(office.economy)", "members": "\(office.internalAffairs)", "version": "1",
            ],
            "/procedures/:id/edit": [
                "code": "1.990002", "title": "Chấp thuận tổ chức hội chợ", "field": "Thương mại", "audience": "public",
                "level": "province", "online": "whole", "process": "one-unit", "term": "7 ngày làm việc",
                "fee": "200.000", "result": "Văn bản chấp thuận", "basis": "Quyết định 101/QĐ-UBND",
                "parts": "Đơn đề nghị", "unit": "\(office.economy)", "version": "1",
            ],
        ]
    }

    /// People, units, days and the ways out.
    private var settings: [String: KeyValuePairs<String, String>] {
        [
            "/administration/calendar": [
                "day": "02/05/2025", "kind": "swapped-off", "title": "Nghỉ hoán đổi", "source": "Thông báo 6150/TB",
                "confirmed": "yes",
            ],
            "/administration/people/:id/departure": [
                "on": "31/03/2025", "successor": "\(office.headOfEconomy)", "version": "1",
            ],
            "/administration/units/:id/place": ["kind": "division", "parent": "\(office.office)", "version": "1"],
            "/administration/webhooks": ["name": "Kho dữ liệu", "address": "https://kho.tinh.vn/", "group": "role."],
            "/administration/webhooks/:id": [
                "name": "Trục tỉnh", "address": "https://su-kien.tinh.vn/", "group": "role.", "active": "yes",
                "version": "1",
            ],
            "/people/:id/hand-over": ["to": "\(office.headOfEconomy)"],
        ]
    }

    /// A paper that all who take part in something see.
    var basis: String { records.papers[.own].map { "\($0.confirmed)" } ?? "" }
}
