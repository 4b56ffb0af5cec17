import Office
import Process
import TestSupport
import WorkTime

@testable import Desk
@testable import Storage

extension TestOffice {
    /// Who receives citizens: the head of the reception board.
    var receiver: Key<Person> { headOfReception }

    /// Gives the reception board its role, on Monday 9 November 2026 at 9:00.
    func openReception() async throws {
        clock.move(to: .at("2026-11-09 09:00"))
        _ = try await desk.perform(
            GrantRole(person: receiver, role: .reception, from: CalendarDay(year: 2024, month: 1, day: 2)),
            as: .terminal)
    }

    func complaint(_ change: (inout PetitionDraft) -> Void = { _ in }) -> PetitionDraft {
        var draft = PetitionDraft(
            kinds: [.complaint], subject: "Khiếu nại quyết định thu hồi đất", name: "Trần Văn Bảy",
            number: "001066012399", address: "Thôn Đông, xã Hòa Bình", phone: "0912345678", unit: leadership,
            fields: [
                "complained": "UBND phường", "remote": "no",
                "matter": "Thu hồi 240 m² đất ở để mở đường liên thôn, không kiểm đếm tài sản trên đất",
            ])
        change(&draft)
        return draft
    }

    func denunciation(_ change: (inout PetitionDraft) -> Void = { _ in }) -> PetitionDraft {
        var draft = PetitionDraft(
            kinds: [.denunciation], channel: .post, subject: "Tố cáo thu tiền sai quy định", name: "Lê Quang Vinh",
            number: "001077054321", address: "Số 9, ngõ 2, phường Đông Giang", phone: "0987654321",
            mail: "vinh@vidu.vn", others: "Hoàng Thị Tám; Tổ 3", unit: leadership,
            fields: [
                "denounced": "Công chức tiếp nhận", "far": "no",
                "violation": "Thu tiền mỗi giấy xác nhận, không có biên lai",
            ],
            files: [
                AttachedFile(
                    hash: String(repeating: "a", count: 64), size: 3, name: "don-vinh.pdf", mediaType: "application/pdf"
                )
            ])
        change(&draft)
        return draft
    }

    func feedback(_ change: (inout PetitionDraft) -> Void = { _ in }) -> PetitionDraft {
        var draft = PetitionDraft(
            kinds: [.feedback], channel: .post, subject: "Phản ánh bãi tập kết rác gây ô nhiễm",
            name: "Nguyễn Thị Mỹ Lệ",
            address: "Tổ 7, phường Đông Giang", unit: leadership,
            fields: ["content": "Bãi tập kết rác sát khu dân cư tổ 7 bốc mùi, nước rỉ chảy ra mương thủy lợi"])
        change(&draft)
        return draft
    }

    func petition(_ id: Key<LedgerCase>, as person: Key<Person>? = nil) async throws -> PetitionQuestion.Answer {
        try await ask(PetitionQuestion(id), as: person ?? receiver)
    }

    /// Takes a step of a petition as somebody who saw it as it is.
    func handle(
        _ act: String, of id: Key<LedgerCase>, as person: Key<Person>, _ fields: [String: String] = [:],
        parties: [String: Key<Party>] = [:], papers: Set<String> = [], answer: Key<Document>? = nil
    ) async throws {
        let version = try await petition(id, as: person).page.item.version
        try await perform(
            TakeCaseStep(
                id, act: act, fields: fields, parties: parties, papers: papers, answer: answer, version: version),
            as: person)
    }
}
