import Office
import Testing
import WorkTime

@Suite("What may be done to an obligation in which state, and by whom")
struct ObligationStandingTests {
    /// The acts that are possible to the lead's part and to the whole in each state, whoever does them.
    @Test(
        "Each state allows its acts",
        arguments: [
            (ParticipantState.waiting, "accept pass report decline hand_over ask_date reassign"),
            (.accepted, "pass report decline hand_over ask_date reassign"),
            (.inProgress, "pass report decline hand_over ask_date reassign"),
            (.returned, "pass report decline hand_over ask_date reassign"),
            (.reported, "accept_result return_result"), (.refused, "reassign"), (.done, ""), (.waived, ""),
        ])
    func parts(_ state: ParticipantState, _ acts: String) {
        let obligation = Self.obligation(lead: state)
        let possible = ObligationAct.allCases.filter { act in
            act.concernsPart && (try? obligation.checkState(for: act, on: obligation.lead)) != nil
        }
        #expect(possible.map(\.rawValue).joined(separator: " ") == acts)
    }

    @Test(
        "The whole allows its acts",
        arguments: [
            (ObligationState.assigned, "complete_milestone adjust cancel attach_basis suspend break_down remind"),
            (.reported, "complete_milestone adjust cancel attach_basis suspend remind"),
            (.suspended, "adjust cancel attach_basis resume"), (.closed, "attach_basis"),
            (.cancelled, "attach_basis"), (.superseded, "attach_basis"),
        ])
    func whole(_ state: ObligationState, _ acts: String) {
        var obligation = Self.obligation(lead: state == .reported ? .reported : .waiting)
        obligation.state = state
        let possible = ObligationAct.allCases.filter { act in
            !act.concernsPart && (try? obligation.checkState(for: act, on: nil)) != nil
        }
        #expect(possible.map(\.rawValue).joined(separator: " ") == acts)
    }

    @Test(
        "Who may do what is laid down for each act",
        arguments: [
            (ObligationAct.decline, [Capacity.head, .person, .follower]), (.handOver, [.head, .person]),
            (.askDate, [.head, .officer, .person, .follower]), (.reassign, [.assigner, .planner]),
            (.waive, [.assigner, .planner, .lead]), (.decide, [.assigner, .planner]),
            (.suspend, [.assigner, .director, .planner]), (.resume, [.assigner, .director, .planner]),
            (.breakDown, [.head, .officer, .person]), (.setRhythm, [.assigner, .planner]),
            (.remind, [.assigner, .director, .planner]),
        ])
    func capacities(_ act: ObligationAct, _ allowed: [Capacity]) {
        #expect(act.capacities == Set(allowed))
    }

    @Test(
        "A rhythm is kept in one spelling, and read from the words of papers",
        arguments: [
            ("hằng tháng", "month"), ("trước ngày 25 hằng tháng", "month:25:before"), ("thứ Sáu hằng tuần", "week:5"),
            ("ngày 10 hằng quý", "quarter:10"), ("6 tháng một lần", "half-year"), ("hằng năm", "year"),
        ])
    func rhythm(_ words: String, _ code: String) throws {
        let rhythm = try #require(Rhythm(words: words))
        #expect(rhythm.code == code && Rhythm(code: code) == rhythm)
    }

    private static func obligation(lead: ParticipantState) -> Obligation {
        Obligation(
            id: Key(1), assigner: Key(9), deadline: .none,
            participants: [
                Participant(id: Key(1), nature: .unit(Key(2)), role: .lead, printedName: "Phòng TH", state: lead)
            ])
    }
}
