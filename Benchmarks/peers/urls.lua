-- Asks for the paths of a file one after another, beginning at a place, and counts answers of another status than 200.
-- wrk … -s urls.lua URL -- FILE FIRST
local paths, at = {}, 0
wrong = 0

function setup(thread) first = thread end

function init(arguments)
  for line in io.lines(arguments[1]) do paths[#paths + 1] = line end
  at = tonumber(arguments[2])
end

function request()
  at = at + 1
  return wrk.format("GET", paths[(at - 1) % #paths + 1])
end

function response(status)
  if status ~= 200 then wrong = wrong + 1 end
end

function done() print("Wrong answers: " .. first:get("wrong")) end
