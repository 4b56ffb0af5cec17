import Desk
import Office
import WorkTime

extension TimelineItem {
    /// Who did it, and for whom where that was somebody else: «Mai Thị Thu Uyên, thay Đặng Thu Hằng».
    var doer: String {
        let name = actor?.name ?? "Hệ thống"
        return names["for"].map { "\(name), thay \($0)" } ?? name
    }
}

/// Who did what when, from the journal; newest first.
struct ObligationTimeline: Sendable {
    let content: ObligationPage

    var html: HTML {
        let entries = content.timeline.reversed().map { item -> Timeline.Entry in
            let sentence = JournalSentence(item, in: content)
            return Timeline.Entry(
                at: item.at, who: item.doer, act: sentence.act, detail: sentence.detail,
                tone: sentence.tone)
        }
        let note = " <a class=\"small\" href=\"\(GuideTopic.journal.href)\">Những gì được ghi lại</a>" as HTML
        return "<section id=\"timeline\"><h2>Diễn biến</h2>\(Timeline.html(entries))<p>\(note)</p></section>\n"
    }
}
