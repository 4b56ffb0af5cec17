# Redmine as an office of this machine's size would run it: a worker a core, Rails' five threads in each, loaded once.
environment 'production'
directory ENV.fetch('REDMINE_FOLDER')
bind "tcp://127.0.0.1:#{ENV.fetch('REDMINE_PORT')}"
workers Integer(ENV.fetch('REDMINE_WORKERS'))
threads 5, 5
preload_app!
on_worker_boot { ActiveRecord::Base.establish_connection }
