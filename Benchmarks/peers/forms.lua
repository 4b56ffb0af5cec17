-- Sends the form of a file again and again, NUMBER in it replaced by another one each time, and counts answers that do not
-- lead on to what was made. wrk … -s forms.lua URL -- FILE FIRST
local form, at = "", 0
wrong = 0

function setup(thread) first = thread end

function init(arguments)
  for line in io.lines(arguments[1]) do form = line end
  at = tonumber(arguments[2])
end

function request()
  at = at + 1
  return wrk.format("POST", nil, nil, (form:gsub("NUMBER", tostring(at))))
end

function response(status)
  if status ~= 302 and status ~= 303 then wrong = wrong + 1 end
end

function done() print("Wrong answers: " .. first:get("wrong")) end
