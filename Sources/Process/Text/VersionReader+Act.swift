import WorkTime

extension VersionReader {
    func act(_ table: inout RuleTable) -> ProcessAct {
        let code = table.code("act")
        let title = table.text("title")
        let states = table.codes("in")
        if states.isEmpty { faults.refuse(table.line, "bước «\(code)» thiếu «in»: trạng thái thực hiện, hoặc start") }
        if states.contains(Self.start), states.count > 1 {
            faults.refuse(table.line(of: "in"), "bước «\(code)»: start không đi cùng trạng thái khác")
        }
        let by = table.codes("by")
        if by.isEmpty { faults.refuse(table.line, "bước «\(code)» thiếu «by»: vai trò được thực hiện") }
        return ProcessAct(
            code: code, title: title, states: states.filter { $0 != Self.start }, to: table.optional("to"), by: by,
            needs: table.codes("needs"), asks: table.codes("asks"), papers: table.codes("papers"),
            forms: table.codes("makes"), clocks: effects(table.table("clock")), opens: table.codes("opens"),
            closes: table.codes("closes"), assigns: table.codes("assigns"), isOnce: table.flag("once"),
            conditions: conditions(table.table("if")), article: article(&table), line: table.line)
    }

    private func effects(_ table: RuleTable?) -> [ClockEffect] {
        guard var table else { return [] }
        var effects: [ClockEffect] = []
        // What ends comes before what begins: an act may stop one clock and start the next.
        effects += table.codes("stop").map { $0 == Self.all ? .stopAll : .stop($0) }
        effects += table.codes("drop").map(ClockEffect.drop)
        effects += table.codes("pause").map(ClockEffect.pause)
        effects += table.codes("resume").map(ClockEffect.resume)
        effects += table.codes("start").map(ClockEffect.start)
        effects += table.codes("recount").map(ClockEffect.recount)
        if var extend = table.table("extend") {
            let clock = extend.text("clock")
            if let term = extend.term("by") { effects.append(.extend(clock, by: term)) }
            extend.close()
        }
        if var move = table.table("move") {
            effects.append(.move(move.text("clock"), to: move.text("to")))
            move.close()
        }
        table.close()
        return effects
    }

    private func conditions(_ table: RuleTable?) -> [ActCondition] {
        guard var table else { return [] }
        var conditions: [ActCondition] = []
        conditions += table.pairs("field").map { ActCondition.field($0.key, is: $0.value) }
        conditions += table.codes("before-due").map(ActCondition.beforeDue)
        conditions += table.codes("after-due").map(ActCondition.afterDue)
        conditions += table.codes("done").map(ActCondition.done)
        conditions += table.codes("not-done").map(ActCondition.notDone)
        conditions += table.codes("closed").map(ActCondition.closed)
        conditions += table.codes("open").map(ActCondition.open)
        conditions += ahead(table.table("ahead"))
        table.close()
        return conditions
    }

    /// «ngày: 05 ngày»: days and working days only, because the day that is told counts whole.
    private func ahead(_ table: RuleTable?) -> [ActCondition] {
        guard var table else { return [] }
        var conditions: [ActCondition] = []
        for name in table.names {
            guard let term = table.term(name) else { continue }
            guard [.day, .workingDay].contains(term.unit) else {
                faults.refuse(table.line(of: name), "«ahead» chỉ dùng ngày hoặc ngày làm việc")
                continue
            }
            conditions.append(.ahead(name, by: term))
        }
        table.close()
        return conditions
    }
}
