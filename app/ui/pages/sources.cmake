# The pages from Get ready to Report, relative to app/ui.
set(GOLIVE_UI_PAGE_SOURCES
    pages/sketches.qrc
    pages/againpanel.cpp pages/againpanel.h pages/armswitch.cpp pages/armswitch.h
    pages/earliersyncbox.cpp pages/earliersyncbox.h pages/mediarows.cpp pages/mediarows.h
    pages/misschoices.cpp pages/misschoices.h pages/nowcard.cpp pages/nowcard.h
    pages/observatory.cpp pages/observatory.h pages/phasebars.cpp pages/phasebars.h
    pages/standingbox.cpp pages/standingbox.h
    text/misstext.cpp text/misstext.h text/nowtext.cpp text/nowtext.h text/observatorytext.cpp text/observatorytext.h
    text/reportchatstext.cpp text/reportchatstext.h text/reportmarkup.h
    text/standingtext.cpp text/standingtext.h text/synctext.cpp text/synctext.h
    pages/answerbuttons.cpp pages/answerbuttons.h pages/armingpanel.cpp pages/armingpanel.h pages/checkrowwidget.cpp pages/checkrowwidget.h
    pages/coachcard.cpp pages/coachcard.h pages/coachpanel.cpp pages/coachpanel.h pages/connectpage.cpp pages/connectpage.h
    pages/contactform.cpp pages/contactform.h pages/contactpage.cpp pages/contactpage.h
    pages/contactsummary.cpp pages/contactsummary.h pages/eventspage.cpp pages/eventspage.h
    pages/findingsfold.cpp pages/findingsfold.h pages/foldbutton.cpp pages/foldbutton.h
    pages/getreadypage.cpp pages/getreadypage.h pages/guidancepanel.cpp pages/guidancepanel.h
    pages/linkpanel.cpp pages/linkpanel.h pages/marklist.cpp pages/marklist.h pages/newlinkbox.cpp pages/newlinkbox.h
    pages/oldchatsbox.cpp pages/oldchatsbox.h pages/overrulebox.cpp pages/overrulebox.h
    pages/pastedlink.cpp pages/pastedlink.h pages/receiverbox.cpp pages/receiverbox.h
    pages/pageparts.cpp pages/pageparts.h pages/regionpage.cpp pages/regionpage.h
    pages/reportpage.cpp pages/reportpage.h pages/setuppage.cpp pages/setuppage.h
    pages/columnpage.cpp pages/columnpage.h pages/sharingchoice.cpp pages/sharingchoice.h
    pages/sketchview.cpp pages/sketchview.h pages/subscriptionlist.cpp pages/subscriptionlist.h
    pages/syncpanel.cpp pages/syncpanel.h pages/syncrow.cpp pages/syncrow.h
    pages/verdictcard.cpp pages/verdictcard.h pages/waiverbox.cpp pages/waiverbox.h
    text/armingtext.cpp text/armingtext.h text/calendartext.cpp text/calendartext.h text/clienttime.cpp text/clienttime.h
    pages/screenpicker.cpp pages/screenpicker.h text/coachtext.cpp text/coachtext.h
    text/checktext.cpp text/checktext.h text/connecttext.cpp text/connecttext.h
    text/contacttext.cpp text/contacttext.h text/eventstext.cpp text/eventstext.h
    text/placetime.cpp text/placetime.h text/regiontext.cpp text/regiontext.h
    text/reporttext.cpp text/reporttext.h text/setuppagetext.cpp text/setuppagetext.h)
