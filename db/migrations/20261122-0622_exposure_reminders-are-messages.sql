-- Why: a reminder is a message with its receipt; one ledger says what an employer was told, instead of two that may differ.
-- Lock: ACCESS EXCLUSIVE on exposure.duty_reminder while its rows are taken over. Undo: make the table again from the messages of the kind.
insert into access.message (employer_id, message_id, area_code, addressee, kind, key, title, link, due_on, sent_on, sender_name)
select d.employer_id, d.reminder_id, d.area_code, coalesce(e.name, ''), 'duty-reminder', d.duty || ' ' || d.due_on || ' ' || d.ahead,
  d.name, '/employers/' || d.employer_id || '/duty-calendar', d.due_on, d.reminded_on, '平台'
from exposure.duty_reminder d left join registry.employer e on e.employer_id = d.employer_id
on conflict do nothing;
drop table exposure.duty_reminder;
