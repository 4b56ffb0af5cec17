import Office
import WorkTime

/// Grounds of seeing in the words of the office.
enum SightWords {
    static func title(of subject: SightSubject) -> String {
        switch subject {
        case .obligation(let key): "nhiệm vụ số \(key)"
        case .document(let key): "văn bản số \(key)"
        case .outgoing(let key): "văn bản đi số \(key)"
        case .caseFile(let key): "hồ sơ công việc số \(key)"
        case .dossier(let key): "hồ sơ thủ tục số \(key)"
        case .instruction(let key): "ý kiến chỉ đạo số \(key)"
        case .petition(let key): "đơn thư số \(key)"
        case .visit(let key): "lượt tiếp công dân số \(key)"
        case .sharedPetition(let key): "đơn được chia sẻ số \(key)"
        case .inspection(let key): "kế hoạch kiểm tra số \(key)"
        case .inspectionVisit(let key): "cuộc kiểm tra số \(key)"
        case .feedback(let key): "phản ánh, kiến nghị về quy định số \(key)"
        case .procedureReview(let key): "kế hoạch rà soát thủ tục số \(key)"
        case .letter(let key): "công văn đôn đốc số \(key)"
        case .interchange(let key): "thông điệp liên thông số \(key)"
        case .bulk(let key): "lần thực hiện hàng loạt số \(key)"
        case .report(let key): "báo cáo đã chốt số \(key)"
        }
    }

    /// «giữ chức danh Chuyên viên, Phòng Kinh tế (từ 02/01/2024)»
    static func sentence(_ ground: SightGround) -> String {
        var words = reason(ground.way)
        if let absent = ground.standingInFor { words = "làm thay \(absent) là người \(words)" }
        switch (ground.since, ground.until) {
        case (let since?, let until?): return words + " (từ \(since.written) đến \(until.written))"
        case (let since?, nil): return words + " (từ \(since.written))"
        case (nil, let until?): return words + " (đến \(until.written))"
        case (nil, nil): return words
        }
    }

    private static func reason(_ way: SightGround.Way) -> String {
        switch way {
        case .employed: "làm việc trong cơ quan; nội dung này cả cơ quan xem được"
        case .post(let title, let unit): "giữ chức danh \(title), \(unit); nội dung này của đơn vị"
        case .leads(let title): "là lãnh đạo cơ quan (\(title))"
        case .role(let role): "có vai trò \(role.word), xem nội dung của mọi đơn vị"
        case .admitted(.participant): "đã tham gia văn bản này khi dự thảo"
        case .admitted: "được cho xem: người tạo, người giữ, hoặc người được chuyển để biết"
        case .takesPart(let part, let obligation): "\(word(part)) (nhiệm vụ số \(obligation))"
        case .drafts(let capacity): word(capacity)
        case .keeps: "giữ hồ sơ này"
        case .received: "đã tiếp nhận hồ sơ này"
        case .unrestricted: "là lãnh đạo hoặc văn thư; dự thảo này không hạn chế người xem"
        case .signed: "là văn thư; văn bản đã ký nên chờ phát hành"
        case .archive: "giữ lưu trữ; hồ sơ đã giao nộp"
        case .counter: "làm ở nơi tiếp nhận loại hồ sơ này"
        case .shared(let unit, let level): "đơn được chia sẻ với \(unit), mức «\(level.title)»"
        case .named: "được chỉ định riêng cho nội dung này"
        case .duty(let duty): word(duty)
        case .team: "là trưởng đoàn hoặc thành viên đoàn kiểm tra"
        case .answers: "làm việc ở đơn vị được kiểm tra, hoặc được giao trả lời"
        case .follows: "theo dõi cơ quan được kiểm tra"
        case .recorded: "đã ghi nhận phản ánh, kiến nghị này"
        case .issued: "là người của cơ quan; kế hoạch đã ban hành, cả cơ quan xem được"
        case .signs: "được trình ký hoặc đã duyệt công văn này"
        case .addressed: "phụ trách đơn vị nhận công văn, hoặc đơn vị tiếp nhận công việc của đơn vị ấy"
        case .did: "là người thực hiện"
        }
    }

    private static func word(_ duty: SightDuty) -> String {
        switch duty {
        case .inspections: "là lãnh đạo hoặc người kiểm soát thủ tục, lập kế hoạch kiểm tra"
        case .procedures: "là lãnh đạo hoặc người kiểm soát thủ tục hành chính"
        case .urging: "theo dõi việc đôn đốc: lãnh đạo, văn thư hoặc người theo dõi kế hoạch"
        case .interchange: "là văn thư, giữ việc liên thông văn bản"
        case .reports: "là lãnh đạo hoặc người theo dõi kế hoạch, lập báo cáo của cả cơ quan"
        case .reception: "tiếp công dân, tiếp nhận đơn"
        }
    }

    /// What cannot be told of an earlier moment.
    static func sentence(_ doubt: SightDoubt) -> String {
        switch doubt {
        case .hour: "phần việc được chuyển trong ngày ấy; giờ chuyển không được ghi"
        case .replaced: "về sau có người thay trong nhiệm vụ; phần việc trước đó không được ghi đủ"
        case .outgoing:
            "văn bản được sửa sau lúc ấy; trước đó ai kiểm tra, ai ký và có hạn chế người xem hay không không được ghi"
        case .keeper: "hồ sơ được chuyển người giữ; ngày chuyển không được ghi"
        case .confidant: "ai được chỉ định riêng từ đầu không được ghi đủ"
        case .team: "đoàn kiểm tra thay đổi sau lúc ấy; thành viên trước đó không được ghi"
        case .unit: "đơn vị phụ trách thay đổi; ngày thay đổi không được ghi"
        case .follower: "ai theo dõi cơ quan ngoài vào lúc ấy không được ghi"
        case .signer: "công văn được trình lại; trước đó trình ai không được ghi"
        }
    }

    private static func word(_ part: SightPart) -> String {
        switch part {
        case .doing: "thực hiện nhiệm vụ, hoặc phụ trách đơn vị thực hiện"
        case .coordinating: "phối hợp thực hiện nhiệm vụ"
        case .assigning: "giao, chỉ đạo hoặc chuyển nhiệm vụ"
        case .informed: "được báo để biết nhiệm vụ"
        }
    }

    private static func word(_ capacity: OutgoingCapacity) -> String {
        switch capacity {
        case .drafter: "soạn văn bản này"
        case .head: "phụ trách đơn vị soạn văn bản này"
        case .asked: "được hỏi ý kiến về văn bản này"
        case .reviewer: "kiểm tra thể thức văn bản này"
        case .signer: "ký văn bản này"
        case .clerk: "phát hành văn bản này"
        }
    }
}
