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
        case .sharedPetition(let key): "đơn được chia sẻ số \(key)"
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
