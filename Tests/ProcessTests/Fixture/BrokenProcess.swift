import Desk
import Process
import Testing

/// A small sound process with one thing changed, and what the check says of it.
struct BrokenProcess: Sendable, CustomTestStringConvertible {
    let name: String
    /// What is replaced by what.
    let change: [String: String]
    let says: String

    var testDescription: String { name }

    func read() throws -> (definition: ProcessDefinition?, findings: [RuleFinding]) {
        var text = Self.sound
        for (old, new) in change {
            try #require(text.contains(old), "\(old)")
            text = text.replacing(old, with: new, maxReplacements: 1)
        }
        return ProcessDefinition.read(try RuleNode(yaml: text, file: "sample.yaml"), file: "sample.yaml")
    }

    static let sound = """
        process: sample
        title: Mẫu
        kind: dossier
        versions:
          - { version: 1, since: 2020-01-01, until: 2025-06-30, law: Luật cũ }
          - { version: 2, since: 2025-07-01, law: Luật mới }
        roles:
          - { role: counter, title: Một cửa, held-by: counter }
          - { role: officer, title: Công chức, held-by: officer }
        fields:
          - { field: reason, title: Lý do, type: note }
          - { field: hard, title: Khó, type: yes-no }
          - { field: day, title: Ngày, type: day }
        forms:
          - { form: receipt, title: Giấy tiếp nhận, article: Điều 1 }
        clocks:
          - clock: settle
            title: Giải quyết
            lengths:
              - { within: 10 ngày, article: Điều 2, until: 2025-06-30 }
              - { within: 7 ngày làm việc, article: Điều 3, since: 2025-07-01 }
          - clock: answer
            title: Trả lời
            lengths: [{ within: 3 ngày làm việc, article: Điều 4 }]
        tracks:
          - { track: opinion, title: Ý kiến, owner: officer, clock: answer }
        states:
          - { state: received, title: Đã nhận, owner: counter }
          - { state: working, title: Đang làm, owner: officer }
          - { state: done, title: Xong, owner: counter, end: settled }
        acts:
          - { act: receive, title: Nhận, in: start, to: received, by: counter, asks: hard, makes: receipt, clock: { start: settle }, article: Điều 5 }
          - { act: assign, title: Giao, in: received, to: working, by: counter, assigns: officer, article: Điều 6 }
          - { act: ask, title: Hỏi, in: working, by: officer, once: yes, needs: [day, reason], opens: opinion, article: Điều 7 }
          - { act: reply, title: Trả lời, in: working, by: officer, closes: opinion, article: Điều 8 }
          - { act: finish, title: Xong, in: working, to: done, by: officer, if: { closed: opinion }, clock: { stop: settle }, article: Điều 9 }

        """

    private static func one(_ name: String, _ old: String, _ new: String, _ says: String) -> BrokenProcess {
        BrokenProcess(name: name, change: [old: new], says: says)
    }

    static let all: [BrokenProcess] = [
        one("a title is missing", "title: Mẫu\n", "", "thiếu «title»"),
        one("a kind that does not exist", "kind: dossier", "kind: dosier", "«kind: dosier» không đúng; chọn một trong"),
        one("a misspelt name", "makes: receipt", "make: receipt", "không có mục «make» ở đây"),
        one("a code with marks", "state: received,", "state: đã-nhận,", "mã «đã-nhận» chỉ dùng chữ thường"),
        one("a day that is none", "since: 2020-01-01", "since: 2020-02-30", "«2020-02-30» không phải ngày"),
        one("a term that is none", "within: 10 ngày", "within: mười ngày", "không hiểu thời hạn «mười ngày»"),
        one("a yes that is none", "once: yes", "once: có", "«once» phải là yes hoặc no"),
        one("two versions at once", "until: 2025-06-30, law", "until: 2025-07-31, law", "cùng có hiệu lực ngày"),
        one("a gap between versions", "until: 2025-06-30, law", "until: 2025-05-31, law", "không phiên bản nào"),
        one("a version out of turn", "version: 2", "version: 3", "phiên bản thứ 2 phải mang số 2"),
        one(
            "a date within a version", "since: 2025-07-01 }", "since: 2025-09-01 }",
            "không phải ngày bắt đầu của phiên bản nào"),
        one(
            "two laws on one length", "article: Điều 2, until: 2025-06-30", "article: Điều 2",
            "hai khoảng thời gian cho cùng một trường hợp"),
        one(
            "a length that no law gives", "article: Điều 3, since: 2025-07-01", "article: Điều 3, until: 2025-06-30",
            "không kèm điều kiện"),
        one(
            "two states of one name", "- { state: working,", "- { state: received,",
            "trạng thái «received» được quy định hai lần"),
        one("a reserved word", "state: received,", "state: start,", "«start» là từ dành riêng"),
        one("a paper called as the book is", "form: receipt", "form: book", "«book» là từ dành riêng"),
        one("a paper called as all others are", "form: receipt", "form: other", "«other» là từ dành riêng"),
        one(
            "an unknown role", "in: working, to: done, by: officer", "in: working, to: done, by: boss",
            "vai trò «boss» chưa"),
        one("a step of nobody", "to: done, by: officer", "to: done", "thiếu «by»"),
        one("an unknown form", "makes: receipt", "makes: letter", "biểu mẫu «letter» chưa được khai báo"),
        one("an unknown state", "to: working", "to: walking", "trạng thái «walking» chưa được khai báo"),
        one("an unknown field", "needs: [day, reason]", "needs: [day, why]", "trường «why» chưa được khai báo"),
        one("an unknown clock", "start: settle", "start: setle", "thời hạn «setle» chưa được khai báo"),
        one("an unknown track", "closed: opinion", "closed: opinions", "nhánh «opinions» chưa được khai báo"),
        one("an article is missing", ", article: Điều 9", "", "thiếu «article»"),
        BrokenProcess(
            name: "a state without an exit",
            change: [
                "in: working, by: officer, once": "in: received, by: officer, once",
                "in: working, by: officer, closes": "in: received, by: officer, closes",
                "in: working, to: done": "in: received, to: done",
            ], says: "trạng thái «working» không có lối ra"),
        one(
            "a step that can never be done", "closes: opinion", "if: { done: reply }, closes: opinion",
            "không bao giờ thực hiện được"),
        one(
            "a state that nothing leads to", "to: working", "to: received",
            "không có đường nào đến trạng thái «working»"),
        one("a clock that is never stopped", "clock: { stop: settle }, ", "", "thời hạn «settle» chưa dừng"),
        one("a request that is never closed", "if: { closed: opinion }, ", "", "nhánh «opinion» chưa khép"),
        one("a clock that is not running", "clock: { start: settle }, ", "", "dừng thời hạn «settle» khi"),
        one(
            "a clock that is started twice", "by: counter, assigns", "by: counter, clock: { start: settle }, assigns",
            "bắt đầu tính thời hạn «settle» khi"),
        one(
            "a clock that goes on without having stopped", "opens: opinion",
            "clock: { resume: settle }, opens: opinion", "tính tiếp thời hạn «settle»"),
        one("a case that nobody was given", ", assigns: officer", "", "vai trò «officer» chưa được giao cho ai"),
        one(
            "a trap", "to: done, by: officer, if: { closed: opinion }",
            "to: done, by: officer, if: { before-due: settle, closed: opinion }", "không còn đường nào đến kết thúc"),
        one(
            "a wrong kind of days", "opens: opinion",
            "clock: { extend: { clock: answer, by: 3 ngày } }, opens: opinion", "loại ngày khác"),
        one(
            "a notice ahead by no field of days", "opens: opinion",
            "if: { ahead: { reason: 5 ngày } }, opens: opinion", "đòi báo trước theo trường «reason»"),
        one(
            "a notice ahead in hours", "opens: opinion", "if: { ahead: { day: 8 giờ làm việc } }, opens: opinion",
            "chỉ dùng ngày hoặc ngày làm việc"),
        one(
            "a clock that falls away without running", "closes: opinion", "clock: { drop: answer }, closes: opinion",
            "thôi tính thời hạn «answer» khi"),
        one(
            "a new date in no field of days", "opens: opinion",
            "clock: { move: { clock: settle, to: reason } }, opens: opinion", "phải là ngày"),
        one(
            "a field that cannot say so", "if: { closed: opinion }", "if: { closed: opinion, field: { hard: maybe } }",
            "không thể là «maybe»"),
        one("no end", ", end: settled", "", "không có trạng thái kết thúc nào"),
        one("no beginning", "in: start, to: received", "in: working, to: received", "không có bước mở đầu nào"),
        one(
            "a step after the end", "in: working, by: officer, closes", "in: [working, done], by: officer, closes",
            "thực hiện ở trạng thái kết thúc"),
        one("a standing role that is given", "assigns: officer", "assigns: [officer, counter]", "vốn có sẵn"),
    ]
}
