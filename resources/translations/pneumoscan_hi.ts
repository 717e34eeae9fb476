<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>The notices are missing from this installation.</source>
        <translation>इस इंस्टॉलेशन में सूचनाएँ नहीं मिलीं।</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About PneumoScan</source>
        <translation>PneumoScan के बारे में</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;परिचय</translation>
    </message>
    <message>
        <source>&amp;Model card</source>
        <translation>मॉ&amp;डल कार्ड</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>ला&amp;इसेंस</translation>
    </message>
    <message>
        <source>Licences of the program and of what it is made of</source>
        <translation>प्रोग्राम और उसके हिस्सों के लाइसेंस</translation>
    </message>
    <message>
        <source>Offline screening of chest X-rays for pneumonia.</source>
        <translation>निमोनिया के लिए छाती के एक्स-रे की ऑफ़लाइन स्क्रीनिंग।</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>मॉडल: {name}</translation>
    </message>
    <message>
        <source>SHA-256 of its weights: {digest}</source>
        <translation>मॉडल वेट का SHA-256: {digest}</translation>
    </message>
    <message>
        <source>Operating point: {threshold}</source>
        <translation>ऑपरेटिंग पॉइंट: {threshold}</translation>
    </message>
    <message>
        <source>Runs on: {device}</source>
        <translation>इस पर चलता है: {device}</translation>
    </message>
    <message>
        <source>Runtime: {runtime}</source>
        <translation>रनटाइम: {runtime}</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>Pausing after the film in hand</source>
        <translation>चालू एक्स-रे के बाद रुकेगा</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>रुका हुआ</translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation>मॉडल का इंतज़ार</translation>
    </message>
    <message>
        <source>Looking for films: {count}</source>
        <translation>एक्स-रे खोजे जा रहे हैं: {count}</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>{name} लिखी जा रही है</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>पेज {page} / {pages}</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>Paused at {percent} %</source>
        <translation>{percent}% पर रुका हुआ</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>The disk that holds the history is full. Make room on it; until then nothing new is kept.</source>
        <translation>जिस डिस्क पर इतिहास है, वह भर गई है। उस पर जगह बनाएँ; तब तक कुछ नया नहीं सहेजा जाएगा।</translation>
    </message>
    <message>
        <source>The history&apos;s folder or file may not be written to. Check its permissions, or choose another folder.</source>
        <translation>इतिहास के फ़ोल्डर या फ़ाइल में लिखने की अनुमति नहीं है। अनुमतियाँ देखें या दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>The history&apos;s folder or file is no longer where it was. Connect its disk again or put it back, then restart.</source>
        <translation>इतिहास का फ़ोल्डर या फ़ाइल अपनी जगह पर नहीं है। उसकी डिस्क फिर से जोड़ें या उसे वापस रखें, फिर प्रोग्राम दोबारा शुरू करें।</translation>
    </message>
    <message>
        <source>Another program keeps the history busy. Wait a moment and try again, or close the other program.</source>
        <translation>कोई दूसरा प्रोग्राम इतिहास का उपयोग कर रहा है। थोड़ा रुककर फिर कोशिश करें या वह प्रोग्राम बंद करें।</translation>
    </message>
    <message>
        <source>The history is damaged. Restart the program: it then goes back to the newest good backup.</source>
        <translation>इतिहास खराब हो गया है। प्रोग्राम दोबारा शुरू करें: वह सबसे नए सही बैकअप पर लौट जाएगा।</translation>
    </message>
    <message>
        <source>The history is damaged, and another window of the program is using it. Close that window, then restart.</source>
        <translation>इतिहास खराब हो गया है और प्रोग्राम की दूसरी विंडो उसका उपयोग कर रही है। वह विंडो बंद करें, फिर प्रोग्राम दोबारा शुरू करें।</translation>
    </message>
    <message>
        <source>The history was written by a newer version of the program. Use that version, or choose another folder.</source>
        <translation>यह इतिहास प्रोग्राम के नए संस्करण से लिखा गया है। वही संस्करण चलाएँ या दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>The history cannot be read or written ({reason}). Check the disk or the connection to it.</source>
        <translation>इतिहास पढ़ा या लिखा नहीं जा सकता ({reason})। डिस्क या उसका कनेक्शन देखें।</translation>
    </message>
    <message>
        <source>This list is no longer in the history: it was deleted meanwhile.</source>
        <translation>यह सूची अब इतिहास में नहीं है: इस बीच मिटा दी गई है।</translation>
    </message>
    <message>
        <source>This list is open in another window of the program. Close it there first.</source>
        <translation>यह सूची प्रोग्राम की दूसरी विंडो में खुली है। पहले उसे वहाँ बंद करें।</translation>
    </message>
    <message>
        <source>The data were deleted, but traces of them may stay in the history&apos;s files until the program starts next.</source>
        <translation>डेटा मिटा दिया गया है, पर प्रोग्राम के अगली बार शुरू होने तक इतिहास की फ़ाइलों में उसके निशान रह सकते हैं।</translation>
    </message>
    <message>
        <source>Traces of data that were deleted earlier may still be in the history&apos;s files.</source>
        <translation>पहले मिटाए गए डेटा के निशान अब भी इतिहास की फ़ाइलों में हो सकते हैं।</translation>
    </message>
    <message>
        <source>The daily backup of the history could not be made.</source>
        <translation>इतिहास का रोज़ का बैकअप नहीं बन सका।</translation>
    </message>
    <message>
        <source>A copy cannot take the place of the history itself. Choose another name.</source>
        <translation>कॉपी को इतिहास की अपनी फ़ाइल के ऊपर नहीं सहेजा जा सकता। दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>The history was damaged. The backup of {day} has taken its place; what was screened since then is missing. The damaged file was kept as {kept}.</source>
        <translation>इतिहास खराब हो गया था। उसकी जगह {day} का बैकअप लगाया गया है; उसके बाद की स्क्रीनिंग इसमें नहीं है। खराब फ़ाइल इस नाम से रखी गई है: {kept}।</translation>
    </message>
    <message>
        <source>The history&apos;s file was missing or empty. The backup of {day} has taken its place; what was screened since then is missing.</source>
        <translation>इतिहास की फ़ाइल गायब या खाली थी। उसकी जगह {day} का बैकअप लगाया गया है; उसके बाद की स्क्रीनिंग इसमें नहीं है।</translation>
    </message>
    <message>
        <source>The history was damaged and there is no good backup, so an empty one was begun. The damaged file was kept as {kept}.</source>
        <translation>इतिहास खराब हो गया था और कोई सही बैकअप नहीं है, इसलिए नया, खाली इतिहास शुरू किया गया। खराब फ़ाइल इस नाम से रखी गई है: {kept}।</translation>
    </message>
</context>
<context>
    <name>Availability</name>
    <message>
        <source>The list is empty.</source>
        <translation>सूची खाली है।</translation>
    </message>
    <message>
        <source>No film is chosen.</source>
        <translation>कोई एक्स-रे नहीं चुना गया है।</translation>
    </message>
    <message>
        <source>A file is being written already.</source>
        <translation>एक फ़ाइल पहले से लिखी जा रही है।</translation>
    </message>
    <message>
        <source>It would show verdicts that are hidden until you have read the films.</source>
        <translation>इससे वे नतीजे दिख जाएँगे जो आपके एक्स-रे पढ़ने तक छिपे हैं।</translation>
    </message>
    <message>
        <source>No film is shown.</source>
        <translation>कोई एक्स-रे दिखाया नहीं जा रहा है।</translation>
    </message>
    <message>
        <source>Only for a film that was rejected although it can be read.</source>
        <translation>केवल ऐसे एक्स-रे के लिए जो पढ़ा जा सकता है, फिर भी अस्वीकृत हुआ।</translation>
    </message>
    <message>
        <source>No film in the list is left over.</source>
        <translation>सूची का कोई एक्स-रे बाकी नहीं है।</translation>
    </message>
    <message>
        <source>Nothing is going on.</source>
        <translation>अभी कोई काम नहीं चल रहा है।</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Model card</source>
        <translation>मॉडल कार्ड</translation>
    </message>
    <message>
        <source>This page is on the internet. Open it in the browser?</source>
        <translation>यह पेज इंटरनेट पर है। इसे ब्राउज़र में खोलें?</translation>
    </message>
    <message>
        <source>Open a page</source>
        <translation>पेज खोलें</translation>
    </message>
</context>
<context>
    <name>CheckTable</name>
    <message>
        <source>Outcome</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>जाँच</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>क्या मिला</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Checks of this installation</source>
        <translation>इस इंस्टॉलेशन की जाँचें</translation>
    </message>
</context>
<context>
    <name>ColourMap</name>
    <message>
        <source>Inferno</source>
        <translation>Inferno</translation>
    </message>
    <message>
        <source>Viridis</source>
        <translation>Viridis</translation>
    </message>
    <message>
        <source>Cividis, for colour-blind readers</source>
        <translation>Cividis, वर्णांध (कलर ब्लाइंड) लोगों के लिए</translation>
    </message>
    <message>
        <source>Amber, for grey printers</source>
        <translation>एम्बर, ग्रे प्रिंटर के लिए</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Open films…</source>
        <translation>एक्स-रे खोलें (&amp;O)…</translation>
    </message>
    <message>
        <source>Choose films to screen</source>
        <translation>स्क्रीनिंग के लिए एक्स-रे चुनें</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>फ़ोल्ड&amp;र खोलें…</translation>
    </message>
    <message>
        <source>Screen a folder, with the folders in it</source>
        <translation>पूरे फ़ोल्डर की स्क्रीनिंग करें, अंदर के फ़ोल्डरों समेत</translation>
    </message>
    <message>
        <source>Try the &amp;sample films</source>
        <translation>नमूना एक्स-रे &amp;आज़माएँ</translation>
    </message>
    <message>
        <source>Screen the synthetic films that come with the program</source>
        <translation>प्रोग्राम के साथ आए कृत्रिम एक्स-रे की स्क्रीनिंग करें</translation>
    </message>
    <message>
        <source>&amp;Report of this film…</source>
        <translation>इस &amp;एक्स-रे की रिपोर्ट…</translation>
    </message>
    <message>
        <source>Save a PDF of the chosen film</source>
        <translation>चुने हुए एक्स-रे की PDF सहेजें</translation>
    </message>
    <message>
        <source>Report of the &amp;list…</source>
        <translation>सूची की रिपोर्ट (&amp;L)…</translation>
    </message>
    <message>
        <source>Save a PDF of the whole list</source>
        <translation>पूरी सूची की PDF सहेजें</translation>
    </message>
    <message>
        <source>CSV &amp;table…</source>
        <translation>&amp;CSV तालिका…</translation>
    </message>
    <message>
        <source>Save a CSV table of the whole list</source>
        <translation>पूरी सूची की CSV तालिका सहेजें</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>बा&amp;हर निकलें</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>विंडो बंद करें</translation>
    </message>
    <message>
        <source>&amp;Remove from list</source>
        <translation>सूची से &amp;हटाएँ</translation>
    </message>
    <message>
        <source>Take the chosen films from the list; no file is deleted</source>
        <translation>चुने हुए एक्स-रे सूची से हटाएँ; कोई फ़ाइल नहीं मिटेगी</translation>
    </message>
    <message>
        <source>&amp;New list</source>
        <translation>&amp;नई सूची</translation>
    </message>
    <message>
        <source>Begin an empty list; the films of this one stay in the history</source>
        <translation>खाली सूची शुरू करें; इस सूची के एक्स-रे इतिहास में रहेंगे</translation>
    </message>
    <message>
        <source>Screen the res&amp;t</source>
        <translation>बाकी की स्क्रीनिं&amp;ग करें</translation>
    </message>
    <message>
        <source>Stop at once; what is left stays in the list as not screened</source>
        <translation>तुरंत रोकें; जो बचे, वे सूची में “स्क्रीनिंग बाकी” के रूप में रहेंगे</translation>
    </message>
    <message>
        <source>Go on with the films not screened</source>
        <translation>जिन एक्स-रे की स्क्रीनिंग नहीं हुई, उनसे आगे बढ़ें</translation>
    </message>
    <message>
        <source>Screen &amp;again</source>
        <translation>फिर से स्क्रीनिंग &amp;करें</translation>
    </message>
    <message>
        <source>Screen the chosen films once more</source>
        <translation>चुने हुए एक्स-रे की एक बार फिर स्क्रीनिंग करें</translation>
    </message>
    <message>
        <source>C&amp;orrect orientation…</source>
        <translation>दिशा ठीक करें (&amp;O)…</translation>
    </message>
    <message>
        <source>Turn, mirror or invert the film before it is screened, with a preview</source>
        <translation>स्क्रीनिंग से पहले एक्स-रे को घुमाएँ, मिरर करें या काला-सफ़ेद उलटें; झलक भी दिखेगी</translation>
    </message>
    <message>
        <source>Show a &amp;verdict anyway…</source>
        <translation>फिर भी &amp;नतीजा दिखाएँ…</translation>
    </message>
    <message>
        <source>Screen a film that the program refused, and mark its verdict as asked for</source>
        <translation>प्रोग्राम के अस्वीकृत किए एक्स-रे की स्क्रीनिंग करें; नतीजे पर लिखा रहेगा कि वह माँगा गया था</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;रद्द करें</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>&amp;Qt के बारे में</translation>
    </message>
    <message>
        <source>The library that draws this window</source>
        <translation>इस विंडो को बनाने वाली लाइब्रेरी</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>This film&apos;s file does not say whose it is: nothing can be found by that.</source>
        <translation>इस एक्स-रे की फ़ाइल में नहीं लिखा कि यह किसका है: इससे पिछला एक्स-रे नहीं खोजा जा सकता।</translation>
    </message>
    <message>
        <source>No other film of this patient is known.</source>
        <translation>इस मरीज़ का कोई और एक्स-रे नहीं मिला।</translation>
    </message>
</context>
<context>
    <name>CorrectionDialog</name>
    <message>
        <source>Correct orientation</source>
        <translation>दिशा ठीक करें</translation>
    </message>
    <message>
        <source>The film as it is in the file</source>
        <translation>एक्स-रे, जैसा फ़ाइल में है</translation>
    </message>
    <message>
        <source>The film as it would be screened</source>
        <translation>एक्स-रे, जिसकी स्क्रीनिंग होगी</translation>
    </message>
    <message>
        <source>Do the same to all {count} chosen films</source>
        <translation>चुने हुए सभी {count} एक्स-रे पर यही करें</translation>
    </message>
    <message>
        <source>To be screened: {words}.</source>
        <translation>इस रूप में स्क्रीनिंग होगी: {words}।</translation>
    </message>
    <message>
        <source>All {count} chosen films to be screened: {words}.</source>
        <translation>चुने हुए सभी {count} एक्स-रे की इस रूप में स्क्रीनिंग होगी: {words}।</translation>
    </message>
    <message>
        <source>On an upright film the neck is at the top, the heart lies mostly to the right in the picture, and bones are light. The file itself is never changed.</source>
        <translation>सीधे एक्स-रे में गर्दन ऊपर होती है, दिल ज़्यादातर तस्वीर के दाईं ओर होता है और हड्डियाँ सफ़ेद दिखती हैं। मूल फ़ाइल कभी नहीं बदली जाती।</translation>
    </message>
    <message>
        <source>The program suggests this; compare the two before you agree.</source>
        <translation>यह प्रोग्राम का सुझाव है; मानने से पहले दोनों को मिलाकर देखें।</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>बाएँ घुमाएँ</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>दाएँ घुमाएँ</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>मिरर करें</translation>
    </message>
    <message>
        <source>Exchange black and white</source>
        <translation>काला-सफ़ेद उलटें</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>फ़ाइल जैसा</translation>
    </message>
    <message>
        <source>Screen it so</source>
        <translation>ऐसे ही स्क्रीनिंग करें</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>new list</source>
        <translation>नई सूची</translation>
    </message>
    <message>
        <source>A new list. The {count} films of the last one are in the history.</source>
        <translation>नई सूची शुरू हुई। पिछली सूची के {count} एक्स-रे इतिहास में हैं।</translation>
    </message>
    <message>
        <source>removal ({count})</source>
        <translation>हटाना ({count})</translation>
    </message>
    <message>
        <source>Removed from the list: {count}. No file was deleted.</source>
        <translation>सूची से हटाए गए: {count}। कोई फ़ाइल नहीं मिटाई गई।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पहले जैसा करें</translation>
    </message>
</context>
<context>
    <name>Desks</name>
    <message>
        <source>Operating point {threshold}, not the model&apos;s own</source>
        <translation>ऑपरेटिंग पॉइंट {threshold}, मॉडल का अपना नहीं</translation>
    </message>
    <message>
        <source>Read the film first: the model is hidden until then.</source>
        <translation>पहले एक्स-रे पढ़ें: तब तक मॉडल का नतीजा छिपा रहेगा।</translation>
    </message>
    <message>
        <source>This film has no verdict to explain.</source>
        <translation>इस एक्स-रे का कोई नतीजा नहीं है जिसकी व्याख्या हो सके।</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>turned clockwise by 90 degrees</source>
        <translation>90 डिग्री दाएँ (घड़ी की दिशा में) घुमाया गया</translation>
    </message>
    <message>
        <source>turned by 180 degrees</source>
        <translation>180 डिग्री घुमाया गया</translation>
    </message>
    <message>
        <source>turned anticlockwise by 90 degrees</source>
        <translation>90 डिग्री बाएँ (घड़ी की उलटी दिशा में) घुमाया गया</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>मिरर किया गया</translation>
    </message>
    <message>
        <source>inverted</source>
        <translation>काला-सफ़ेद उलटा गया</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} और {second}</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 वर्ष</translation>
    </message>
    <message>
        <source>{count} years</source>
        <translation>{count} वर्ष</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 माह</translation>
    </message>
    <message>
        <source>{count} months</source>
        <translation>{count} माह</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 दिन</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} दिन</translation>
    </message>
    <message>
        <source>its table of contents is damaged or missing</source>
        <translation>उसकी विषय-सूची खराब या गायब है</translation>
    </message>
    <message>
        <source>its table of contents is far too long</source>
        <translation>उसकी विषय-सूची बहुत ज़्यादा लंबी है</translation>
    </message>
    <message>
        <source>its files overlap</source>
        <translation>उसकी फ़ाइलें एक-दूसरे पर चढ़ी हैं</translation>
    </message>
    <message>
        <source>its data in the archive are damaged</source>
        <translation>आर्काइव में उसका डेटा खराब है</translation>
    </message>
    <message>
        <source>it is locked with a password</source>
        <translation>उस पर पासवर्ड लगा है</translation>
    </message>
    <message>
        <source>its data inflate without end</source>
        <translation>खोलने पर उसका डेटा खत्म ही नहीं होता</translation>
    </message>
    <message>
        <source>it is not what was packed into the archive</source>
        <translation>यह वह नहीं है जो आर्काइव में रखा गया था</translation>
    </message>
    <message>
        <source>it is not where the archive says</source>
        <translation>आर्काइव में बताई गई जगह पर नहीं है</translation>
    </message>
    <message>
        <source>it is packed in an unusual way</source>
        <translation>असामान्य तरीके से पैक किया गया है</translation>
    </message>
    <message>
        <source>it lies in another archive</source>
        <translation>यह किसी दूसरे आर्काइव के अंदर है</translation>
    </message>
    <message>
        <source>it holds no films</source>
        <translation>इसमें कोई एक्स-रे नहीं है</translation>
    </message>
    <message>
        <source>its name does not end in .zip</source>
        <translation>नाम के अंत में .zip नहीं है</translation>
    </message>
    <message>
        <source>it is no film itself</source>
        <translation>यह खुद कोई एक्स-रे नहीं है</translation>
    </message>
    <message>
        <source>its data end early</source>
        <translation>डेटा बीच में ही खत्म हो जाता है</translation>
    </message>
    <message>
        <source>its tiles are larger than any picture</source>
        <translation>उसकी टाइलें किसी भी इमेज से बड़ी हैं</translation>
    </message>
    <message>
        <source>its header cannot be read</source>
        <translation>उसका हेडर पढ़ा नहीं जा सकता</translation>
    </message>
    <message>
        <source>this folder may not be read</source>
        <translation>यह फ़ोल्डर पढ़ने की अनुमति नहीं है</translation>
    </message>
    <message>
        <source>its rescale slope or intercept is no usable number</source>
        <translation>rescale slope या intercept का मान उपयोग के लायक नहीं है</translation>
    </message>
    <message>
        <source>its data contradict each other</source>
        <translation>उसका डेटा आपस में मेल नहीं खाता</translation>
    </message>
    <message>
        <source>its elements are nested too deeply</source>
        <translation>उसके एलिमेंट बहुत गहराई तक एक-दूसरे के अंदर हैं</translation>
    </message>
    <message>
        <source>it does not state whether its lowest value is black or white</source>
        <translation>नहीं लिखा कि सबसे छोटा मान काला है या सफ़ेद</translation>
    </message>
    <message>
        <source>its table of colours is missing</source>
        <translation>उसकी रंग तालिका नहीं है</translation>
    </message>
    <message>
        <source>its compressed image has no header</source>
        <translation>उसकी कंप्रेस की हुई इमेज में हेडर नहीं है</translation>
    </message>
    <message>
        <source>the end of its image is missing</source>
        <translation>उसकी इमेज का आखिरी हिस्सा नहीं है</translation>
    </message>
    <message>
        <source>its image has another shape than it states</source>
        <translation>उसकी इमेज का आकार लिखे हुए आकार से अलग है</translation>
    </message>
    <message>
        <source>its header contradicts itself</source>
        <translation>उसके हेडर की बातें आपस में मेल नहीं खातीं</translation>
    </message>
    <message>
        <source>its lookup table ends early</source>
        <translation>उसकी लुकअप टेबल अधूरी है</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>उल्लेख नहीं</translation>
    </message>
    <message>
        <source>lateral</source>
        <translation>लेटरल (बगल से)</translation>
    </message>
    <message>
        <source>full</source>
        <translation>पूर्ण</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>तेज़</translation>
    </message>
    <message>
        <source>the model came without it</source>
        <translation>फ़ाइल मॉडल के साथ नहीं आई</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>फ़ाइल खराब है</translation>
    </message>
    <message>
        <source>it belongs to another model</source>
        <translation>फ़ाइल किसी दूसरे मॉडल की है</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Open films</source>
        <translation>एक्स-रे खोलें</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Films (*.dcm *.dicom *.jpg *.jpeg *.png *.bmp *.tif *.tiff *.webp *.jp2 *.gif *.zip DICOMDIR)</source>
        <translation>एक्स-रे (*.dcm *.dicom *.jpg *.jpeg *.png *.bmp *.tif *.tiff *.webp *.jp2 *.gif *.zip DICOMDIR)</translation>
    </message>
    <message>
        <source>Open a folder of films, with the folders in it</source>
        <translation>एक्स-रे का फ़ोल्डर खोलें, अंदर के फ़ोल्डरों समेत</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>इस रूप में सहेजें</translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Drop to screen</source>
        <translation>स्क्रीनिंग के लिए यहाँ छोड़ें</translation>
    </message>
</context>
<context>
    <name>EngineState</name>
    <message>
        <source>Ready on {device}</source>
        <translation>{device} पर तैयार</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>मॉडल लोड हो रहा है…</translation>
    </message>
    <message>
        <source>Fast model on {device}</source>
        <translation>{device} पर तेज़ मॉडल</translation>
    </message>
    <message>
        <source>Model {name}.</source>
        <translation>मॉडल {name}।</translation>
    </message>
    <message>
        <source>The model failed to load. {reason}</source>
        <translation>मॉडल लोड नहीं हुआ। {reason}</translation>
    </message>
    <message>
        <source>Films that you open now are screened as soon as the model is ready.</source>
        <translation>अभी खोले गए एक्स-रे की स्क्रीनिंग मॉडल तैयार होते ही होगी।</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>The slower explanations need TensorFlow and tf-keras-vis, which this installation has not. Install the program with its extra &quot;tensorflow&quot;; the heatmap that comes with each verdict needs neither.</source>
        <translation>धीमी व्याख्याओं के लिए TensorFlow और tf-keras-vis चाहिए, जो इस इंस्टॉलेशन में नहीं हैं। प्रोग्राम को &quot;tensorflow&quot; एक्स्ट्रा के साथ इंस्टॉल करें; हर नतीजे के साथ आने वाले हीटमैप को इनकी ज़रूरत नहीं है।</translation>
    </message>
    <message>
        <source>The program for the slower explanations cannot be started ({reason}). Try again later.</source>
        <translation>धीमी व्याख्याएँ बनाने वाला प्रोग्राम शुरू नहीं हो सका ({reason})। बाद में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The explanation took more than {minutes} minutes and was given up. Close other programs.</source>
        <translation>व्याख्या में {minutes} मिनट से ज़्यादा लगे, इसलिए उसे छोड़ दिया गया। दूसरे प्रोग्राम बंद करें।</translation>
    </message>
    <message>
        <source>There was not enough memory for this explanation. Close other programs and ask for it again.</source>
        <translation>इस व्याख्या के लिए मेमोरी कम पड़ गई। दूसरे प्रोग्राम बंद करें और इसे फिर से बनवाएँ।</translation>
    </message>
    <message>
        <source>The explanation could not be made ({reason}). The verdict and its heatmap are not affected.</source>
        <translation>व्याख्या नहीं बन सकी ({reason})। नतीजे और उसके हीटमैप पर कोई असर नहीं पड़ा।</translation>
    </message>
    <message>
        <source>The model cannot be used for explanations. {reason}</source>
        <translation>इस मॉडल से व्याख्या नहीं बन सकती। {reason}</translation>
    </message>
</context>
<context>
    <name>ExplanationBar</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Where the film weighs for pneumonia in the network</source>
        <translation>एक्स-रे का कौन-सा हिस्सा नेटवर्क में निमोनिया की ओर ले जाता है</translation>
    </message>
    <message>
        <source>This map is being made in the background; go on meanwhile</source>
        <translation>यह मैप पीछे बन रहा है; तब तक अपना काम जारी रखें</translation>
    </message>
    <message>
        <source>{method}: {seconds} s</source>
        <translation>{method}: {seconds} सेकंड</translation>
    </message>
    <message>
        <source>&amp;Explain</source>
        <translation>व्याख्या (&amp;E)</translation>
    </message>
    <message>
        <source>Have a slower explanation of the score made</source>
        <translation>स्कोर की धीमी, पर विस्तृत व्याख्या बनवाएँ</translation>
    </message>
    <message>
        <source>A map is being made</source>
        <translation>मैप बन रहा है</translation>
    </message>
</context>
<context>
    <name>ExplanationCommands</name>
    <message>
        <source>Grad-CAM&amp;++ (a few seconds)</source>
        <translation>&amp;Grad-CAM++ (कुछ सेकंड)</translation>
    </message>
    <message>
        <source>S&amp;moothGrad (about ten seconds)</source>
        <translation>&amp;SmoothGrad (लगभग दस सेकंड)</translation>
    </message>
    <message>
        <source>&amp;Score-CAM (up to a minute)</source>
        <translation>S&amp;core-CAM (एक मिनट तक)</translation>
    </message>
    <message>
        <source>&amp;Back to Grad-CAM</source>
        <translation>Grad-CAM &amp;पर वापस जाएँ</translation>
    </message>
    <message>
        <source>Show the heatmap that belongs to the verdict again</source>
        <translation>नतीजे वाला हीटमैप फिर से दिखाएँ</translation>
    </message>
    <message>
        <source>&amp;Cancel the explanation</source>
        <translation>व्याख्या &amp;रद्द करें</translation>
    </message>
    <message>
        <source>Give up the map that is being made; Grad-CAM stays</source>
        <translation>जो मैप बन रहा है उसे छोड़ें; Grad-CAM बना रहेगा</translation>
    </message>
    <message>
        <source>Where the film weighs for pneumonia; shows several separate places better than Grad-CAM</source>
        <translation>एक्स-रे का कौन-सा हिस्सा निमोनिया की ओर ले जाता है; अलग-अलग जगहें Grad-CAM से बेहतर दिखाता है</translation>
    </message>
    <message>
        <source>Which points of the film would change the score most, upwards or downwards</source>
        <translation>एक्स-रे के किन बिंदुओं के बदलने से स्कोर सबसे ज़्यादा बढ़ेगा या घटेगा</translation>
    </message>
    <message>
        <source>Where the score stays high when only that part of the film is shown to the network</source>
        <translation>नेटवर्क को सिर्फ़ कौन-सा हिस्सा दिखाने पर भी स्कोर ऊँचा रहता है</translation>
    </message>
    <message>
        <source>Scaled to its own strongest place: it glows on a normal film as on any. The verdict does not rest on it.</source>
        <translation>रंग इसकी अपनी सबसे तेज़ जगह के हिसाब से हैं: सामान्य एक्स-रे पर भी यह उतना ही चमकता है। नतीजा इस पर आधारित नहीं है।</translation>
    </message>
</context>
<context>
    <name>ExplanationDesk</name>
    <message>
        <source>There is no film with a verdict in sight.</source>
        <translation>अभी ऐसा कोई एक्स-रे नहीं दिख रहा जिसका नतीजा हो।</translation>
    </message>
    <message>
        <source>This is the map that is shown.</source>
        <translation>यही मैप अभी दिख रहा है।</translation>
    </message>
    <message>
        <source>Grad-CAM is shown already.</source>
        <translation>Grad-CAM पहले से दिख रहा है।</translation>
    </message>
    <message>
        <source>No explanation is being made.</source>
        <translation>अभी कोई व्याख्या नहीं बन रही है।</translation>
    </message>
</context>
<context>
    <name>ExportDesk</name>
    <message>
        <source>PDF report</source>
        <translation>PDF रिपोर्ट</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV तालिका</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>रद्द किया गया। कोई फ़ाइल नहीं लिखी गई।</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>फ़ोल्डर दिखाएँ</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>इस नाम से सहेजी गई: {name}</translation>
    </message>
</context>
<context>
    <name>FactsFold</name>
    <message>
        <source>What the model knows</source>
        <translation>मॉडल क्या जानता है</translation>
    </message>
    <message>
        <source>Whom the model was trained on, and how often it was right</source>
        <translation>मॉडल ने किन मरीज़ों के एक्स-रे से सीखा और कितनी बार सही रहा</translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <translation>{value} ({low} से {high})</translation>
    </message>
    <message>
        <source>With 95 % intervals, measured on {films}.</source>
        <translation>95% कॉन्फ़िडेंस इंटरवल के साथ; मापा गया: {films}।</translation>
    </message>
</context>
<context>
    <name>FaultReporter</name>
    <message>
        <source>Something unexpected went wrong ({kind}). The list is kept and you can go on.</source>
        <translation>कोई अनपेक्षित गड़बड़ी हुई ({kind})। सूची सुरक्षित है और आप काम जारी रख सकते हैं।</translation>
    </message>
</context>
<context>
    <name>FilmDesk</name>
    <message>
        <source>correction ({count})</source>
        <translation>सुधार ({count})</translation>
    </message>
    <message>
        <source>Films corrected and screened anew: {count}.</source>
        <translation>सुधारकर दोबारा स्क्रीनिंग किए गए एक्स-रे: {count}।</translation>
    </message>
    <message>
        <source>showing a verdict anyway</source>
        <translation>फिर भी नतीजा दिखाना</translation>
    </message>
    <message>
        <source>The verdict is shown at your request, and marked so wherever it appears.</source>
        <translation>यह नतीजा आपके कहने पर दिखाया गया है; जहाँ भी दिखेगा, यह बात साथ लिखी रहेगी।</translation>
    </message>
    <message>
        <source>screening again ({count})</source>
        <translation>फिर से स्क्रीनिंग ({count})</translation>
    </message>
    <message>
        <source>Films that are screened again: {count}.</source>
        <translation>जिन एक्स-रे की फिर से स्क्रीनिंग हो रही है: {count}।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पहले जैसा करें</translation>
    </message>
</context>
<context>
    <name>FilmView</name>
    <message>
        <source>Reading the film…</source>
        <translation>एक्स-रे खुल रहा है…</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Find file, patient or note</source>
        <translation>फ़ाइल, मरीज़ या नोट खोजें</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>सूची में खोजें</translation>
    </message>
    <message>
        <source>Show films whose name, patient or note has all these words (Ctrl+F)</source>
        <translation>वे एक्स-रे दिखाएँ जिनके नाम, मरीज़ या नोट में ये सभी शब्द हों (Ctrl+F)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>और</translation>
    </message>
    <message>
        <source>Choose films by score, warnings and readings, and the order</source>
        <translation>स्कोर, चेतावनी और रीडिंग के हिसाब से एक्स-रे चुनें, और क्रम तय करें</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>सभी दिखाएँ</translation>
    </message>
    <message>
        <source>Filter no longer</source>
        <translation>फ़िल्टर हटाएँ</translation>
    </message>
    <message>
        <source>{count} of {total} shown</source>
        <translation>{total} में से {count}</translation>
    </message>
</context>
<context>
    <name>Headings</name>
    <message>
        <source>Columns</source>
        <translation>कॉलम</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>शुरू जैसा</translation>
    </message>
    <message>
        <source>Click to sort, drag to move, click with the right button to choose the columns</source>
        <translation>क्रम के लिए क्लिक करें, जगह बदलने के लिए खींचें, कॉलम चुनने के लिए दायाँ क्लिक करें</translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message>
        <source>reader&apos;s finding</source>
        <translation>रीडर का निष्कर्ष</translation>
    </message>
    <message>
        <source>No film chosen</source>
        <translation>कोई एक्स-रे नहीं चुना</translation>
    </message>
</context>
<context>
    <name>HeatControls</name>
    <message>
        <source>&amp;Heatmap</source>
        <translation>हीटमै&amp;प</translation>
    </message>
    <message>
        <source>Show or hide the heatmap</source>
        <translation>हीटमैप दिखाएँ या छिपाएँ</translation>
    </message>
    <message>
        <source>Heatmap &amp;as lines</source>
        <translation>ही&amp;टमैप रेखाओं में</translation>
    </message>
    <message>
        <source>Draw lines of equal heat in place of colours</source>
        <translation>रंगों की जगह समान हीट की रेखाएँ बनाएँ</translation>
    </message>
    <message>
        <source>How much of the film the heatmap covers</source>
        <translation>हीटमैप एक्स-रे को कितना ढके</translation>
    </message>
    <message>
        <source>Colours, threshold and lines of the heatmap</source>
        <translation>हीटमैप के रंग, सीमा और रेखाएँ</translation>
    </message>
    <message>
        <source>Heatmap opacity</source>
        <translation>हीटमैप का गाढ़ापन</translation>
    </message>
    <message>
        <source>How the heatmap is drawn</source>
        <translation>हीटमैप कैसे दिखे</translation>
    </message>
</context>
<context>
    <name>HeatLegend</name>
    <message>
        <source>Heatmap colours from weak to strong influence on the score</source>
        <translation>हीटमैप के रंग: स्कोर पर कम से लेकर ज़्यादा असर तक</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>कम</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>ज़्यादा</translation>
    </message>
    <message>
        <source>Where the film weighs for pneumonia in the network: from weak to strong</source>
        <translation>एक्स-रे का कौन-सा हिस्सा नेटवर्क में निमोनिया की ओर ले जाता है: कम से ज़्यादा</translation>
    </message>
    <message>
        <source>Below {percent} % nothing is drawn</source>
        <translation>{percent}% से कम पर कुछ नहीं दिखता</translation>
    </message>
</context>
<context>
    <name>HeatOptions</name>
    <message>
        <source>How the heatmap is drawn</source>
        <translation>हीटमैप कैसे दिखे</translation>
    </message>
    <message>
        <source>&amp;Lines of equal heat (C)</source>
        <translation>&amp;समान हीट की रेखाएँ (C)</translation>
    </message>
    <message>
        <source>Draw lines in place of colours, so that the film stays in sight</source>
        <translation>रंगों की जगह रेखाएँ बनाएँ, ताकि एक्स-रे दिखता रहे</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>Heatmap colours</source>
        <translation>हीटमैप के रंग</translation>
    </message>
    <message>
        <source>Each gets lighter with the heat, and can be told apart in print and by everyone</source>
        <translation>हर विकल्प में ज़्यादा हीट का रंग हल्का होता है; फ़र्क छपाई में भी और रंग न पहचान पाने वालों को भी दिखता है</translation>
    </message>
    <message>
        <source>Hide heat below, in percent</source>
        <translation>इतने प्रतिशत से कम हीट छिपाएँ</translation>
    </message>
    <message>
        <source>Draw only what is at least so hot</source>
        <translation>केवल कम से कम इतनी हीट दिखाएँ</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>रं&amp;ग</translation>
    </message>
    <message>
        <source>&amp;Hide below</source>
        <translation>&amp;इससे कम छिपाएँ</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>What this program does</source>
        <translation>यह प्रोग्राम क्या करता है</translation>
    </message>
    <message>
        <source>PneumoScan looks at frontal chest X-rays and gives each a score for pneumonia. It works without the internet: no film and no result leaves this computer.</source>
        <translation>PneumoScan छाती के फ़्रंटल (सामने से लिए गए) एक्स-रे देखता है और हर एक को निमोनिया के लिए एक स्कोर देता है। यह बिना इंटरनेट के चलता है: कोई एक्स-रे और कोई नतीजा इस कंप्यूटर से बाहर नहीं जाता।</translation>
    </message>
    <message>
        <source>It is for research only. A score is not a diagnosis, and a low score does not rule pneumonia out. Every film has to be read by a person.</source>
        <translation>यह केवल शोध के लिए है। स्कोर रोग-निदान नहीं है, और कम स्कोर का मतलब यह नहीं कि निमोनिया नहीं है। हर एक्स-रे किसी जानकार व्यक्ति को पढ़ना ही होगा।</translation>
    </message>
    <message>
        <source>Whom it knows</source>
        <translation>मॉडल किन मरीज़ों को जानता है</translation>
    </message>
    <message>
        <source>The model learnt from films of children of one to five years from one hospital. What it says of adults, of babies or of another view of the chest means nothing. It knows pneumonia only: it says nothing of tuberculosis, of fluid, of tubes or of broken bones.</source>
        <translation>मॉडल ने एक ही अस्पताल के 1 से 5 वर्ष के बच्चों के एक्स-रे से सीखा है। बड़ों, छोटे शिशुओं या छाती के किसी दूसरे व्यू के बारे में इसकी बात का कोई मतलब नहीं है। यह केवल निमोनिया को जानता है: टीबी, पानी भरने, नली या टूटी हड्डी के बारे में कुछ नहीं बताता।</translation>
    </message>
    <message>
        <source>Opening films</source>
        <translation>एक्स-रे खोलना</translation>
    </message>
    <message>
        <source>Drop films, folders or ZIP files on the window, or choose Open films or Open folder in the File menu. A folder is taken with all folders in it. DICOM, JPEG, PNG, TIFF and other pictures are read.</source>
        <translation>एक्स-रे, फ़ोल्डर या ZIP फ़ाइलें खींचकर विंडो पर छोड़ें, या “फ़ाइल” मेन्यू में “एक्स-रे खोलें” या “फ़ोल्डर खोलें” चुनें। फ़ोल्डर के अंदर के सभी फ़ोल्डर भी लिए जाते हैं। DICOM, JPEG, PNG, TIFF और दूसरी तरह की इमेज पढ़ी जाती हैं।</translation>
    </message>
    <message>
        <source>You can add more while others are being screened. A film that is in the list already is not entered twice. Your files are never changed, moved or deleted.</source>
        <translation>स्क्रीनिंग चलते समय भी आप और एक्स-रे जोड़ सकते हैं। जो एक्स-रे सूची में पहले से है, वह दोबारा नहीं जुड़ता। आपकी फ़ाइलें कभी बदली, हटाई या मिटाई नहीं जातीं।</translation>
    </message>
    <message>
        <source>Trying it without films of your own</source>
        <translation>अपने एक्स-रे के बिना आज़माना</translation>
    </message>
    <message>
        <source>The first page and the File menu offer sample films. They are drawn by a computer, show no patient, and are good for finding your way about.</source>
        <translation>पहले पेज पर और “फ़ाइल” मेन्यू में नमूना एक्स-रे मिलते हैं। ये कंप्यूटर से बनाए गए हैं, किसी मरीज़ के नहीं हैं, और प्रोग्राम सीखने के लिए अच्छे हैं।</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>सूची</translation>
    </message>
    <message>
        <source>Each film has a row. Click on a column&apos;s heading to order the list by it, and type words into the filter to see only some of it. The order by what is to be read first puts films called PNEUMONIA or UNCERTAIN on top.</source>
        <translation>हर एक्स-रे की एक पंक्ति होती है। किसी कॉलम के शीर्षक पर क्लिक करने से सूची उसी क्रम में लगती है; फ़िल्टर में शब्द लिखने से केवल वैसे एक्स-रे दिखते हैं। “पहले वे जो पढ़ने हैं” वाले क्रम में “निमोनिया” या “अनिश्चित” वाले एक्स-रे सबसे ऊपर आते हैं।</translation>
    </message>
    <message>
        <source>Taking a film from the list deletes no file, and can be undone. Choose several films with Shift or Ctrl. The right mouse button shows what can be done with them.</source>
        <translation>सूची से एक्स-रे हटाने पर कोई फ़ाइल नहीं मिटती, और इसे पहले जैसा किया जा सकता है। Shift या Ctrl के साथ कई एक्स-रे चुनें। माउस का दायाँ बटन दबाने पर दिखता है कि उनके साथ क्या किया जा सकता है।</translation>
    </message>
    <message>
        <source>Long lists</source>
        <translation>लंबी सूचियाँ</translation>
    </message>
    <message>
        <source>The line at the bottom tells how many films are done and how long the rest will take. You can pause, which finishes the film in hand, or cancel at once. Films that were not screened stay in the list and can be screened later.</source>
        <translation>सबसे नीचे की पंक्ति बताती है कि कितने एक्स-रे हो गए और बाकी में कितना समय लगेगा। आप काम रोक सकते हैं (चालू एक्स-रे पहले पूरा होता है) या तुरंत रद्द कर सकते हैं। जिनकी स्क्रीनिंग नहीं हुई, वे सूची में रहते हैं और बाद में उनकी स्क्रीनिंग हो सकती है।</translation>
    </message>
    <message>
        <source>What the verdict means</source>
        <translation>नतीजे का मतलब</translation>
    </message>
    <message>
        <source>PNEUMONIA: the film resembles films with pneumonia. Have it read soon. NORMAL: it resembles films without; that does not rule pneumonia out. UNCERTAIN: the score is too near to the operating point to say either; have it read.</source>
        <translation>“निमोनिया”: यह निमोनिया वाले एक्स-रे जैसा है। इसे जल्द पढ़वाएँ। “सामान्य”: यह बिना निमोनिया वाले एक्स-रे जैसा है; फिर भी निमोनिया हो सकता है। “अनिश्चित”: स्कोर ऑपरेटिंग पॉइंट के इतना पास है कि कुछ नहीं कहा जा सकता; इसे पढ़वाएँ।</translation>
    </message>
    <message>
        <source>Look at the film first, and at the verdict after. Readers who see a wrong verdict first miss much more than readers who see none.</source>
        <translation>पहले एक्स-रे देखें, नतीजा बाद में। जो रीडर पहले कोई गलत नतीजा देख लेते हैं, उनसे उन रीडरों के मुकाबले बहुत ज़्यादा छूटता है जो कोई नतीजा नहीं देखते।</translation>
    </message>
    <message>
        <source>What the score means</source>
        <translation>स्कोर का मतलब</translation>
    </message>
    <message>
        <source>The score goes from 0 to 1. It is not the probability that this patient is ill: that also depends on the patient, and on how common pneumonia is where you are. The bar shows where the score lies, where the operating point is, and which scores are uncertain.</source>
        <translation>स्कोर 0 से 1 तक होता है। यह नहीं बताता कि इस मरीज़ के बीमार होने की संभावना कितनी है: वह मरीज़ पर, और आपके यहाँ निमोनिया कितना आम है, इस पर भी निर्भर करती है। पट्टी दिखाती है कि स्कोर कहाँ है, ऑपरेटिंग पॉइंट कहाँ है और कौन-से स्कोर अनिश्चित हैं।</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>चेतावनियाँ</translation>
    </message>
    <message>
        <source>An orange bar beside a verdict means that it deserves less trust: the film is unlike those that the model knows, the patient is too old or too young, the picture is poor, or somebody asked for the verdict anyway. The words say which. Warnings are in reports and tables too.</source>
        <translation>नतीजे के पास नारंगी पट्टी का मतलब है कि उस पर कम भरोसा करें: एक्स-रे उनसे अलग है जिन्हें मॉडल जानता है, मरीज़ की उम्र बहुत ज़्यादा या बहुत कम है, तस्वीर खराब है, या किसी ने फिर भी नतीजा माँगा था। कारण साथ में लिखा रहता है। चेतावनियाँ रिपोर्ट और तालिकाओं में भी रहती हैं।</translation>
    </message>
    <message>
        <source>Films without a verdict</source>
        <translation>बिना नतीजे वाले एक्स-रे</translation>
    </message>
    <message>
        <source>Rejected means that the program will not judge a film: it seems to be no frontal chest X-ray, or it lies on its side, or black and white are exchanged. Failed means that the file could not be read. The reason stands beside the film, with what you can do about it.</source>
        <translation>“अस्वीकृत” का मतलब है कि प्रोग्राम इस एक्स-रे का नतीजा नहीं देगा: यह छाती का फ़्रंटल एक्स-रे नहीं लगता, या आड़ा है, या काला-सफ़ेद उलटा है। “विफल” का मतलब है कि फ़ाइल पढ़ी नहीं जा सकी। कारण एक्स-रे के पास लिखा रहता है, और यह भी कि आप क्या कर सकते हैं।</translation>
    </message>
    <message>
        <source>For some rejected films you may ask for the verdict anyway. It then carries the reason as a warning wherever it is shown.</source>
        <translation>कुछ अस्वीकृत एक्स-रे का नतीजा आप फिर भी माँग सकते हैं। तब नतीजा जहाँ भी दिखेगा, उसके साथ अस्वीकृति का कारण चेतावनी के रूप में रहेगा।</translation>
    </message>
    <message>
        <source>Films that lie wrong</source>
        <translation>गलत दिशा वाले एक्स-रे</translation>
    </message>
    <message>
        <source>If a film is on its side, upside down, mirrored or a negative, choose Correct orientation. You see it before and after, and it is then screened anew. The file itself stays as it is. Turning the film only to look at it changes no verdict.</source>
        <translation>एक्स-रे आड़ा, उलटा, मिरर या नेगेटिव हो तो “दिशा ठीक करें” चुनें। आप उसे पहले और बाद में देखते हैं, फिर उसकी नई स्क्रीनिंग होती है। मूल फ़ाइल वैसी ही रहती है। केवल देखने के लिए घुमाने से कोई नतीजा नहीं बदलता।</translation>
    </message>
    <message>
        <source>The heatmap</source>
        <translation>हीटमैप</translation>
    </message>
    <message>
        <source>Warm colours show where the model found what raised the score. The map is coarse: it does not outline an opacity and does not explain why. Heat on a letter, on a tube or at the border of the film means that the model was led astray.</source>
        <translation>गर्म रंग दिखाते हैं कि मॉडल को स्कोर बढ़ाने वाली बात कहाँ मिली। यह मैप मोटा-मोटा है: न धब्बे (ओपेसिटी) की सीमा दिखाता है, न कारण बताता है। किसी अक्षर, नली या एक्स-रे के किनारे पर हीट हो तो समझें कि मॉडल धोखा खा गया।</translation>
    </message>
    <message>
        <source>You can hide it, make it weaker or stronger, or draw it as lines. Always look at the film without it, too.</source>
        <translation>आप इसे छिपा सकते हैं, हल्का या गाढ़ा कर सकते हैं, या रेखाओं में देख सकते हैं। एक्स-रे को हमेशा बिना हीटमैप के भी देखें।</translation>
    </message>
    <message>
        <source>Looking closely</source>
        <translation>बारीकी से देखना</translation>
    </message>
    <message>
        <source>Turn the mouse wheel to come nearer to what is under the pointer, and drag to move the film. Drag with the right button for contrast and brightness. Fit shows the whole film, one to one shows every pixel.</source>
        <translation>माउस का पहिया घुमाने से पॉइंटर के नीचे का हिस्सा बड़ा होता है; खींचने से एक्स-रे सरकता है। दायाँ बटन दबाकर खींचने से कंट्रास्ट और चमक बदलती है। “फ़िट करें” से पूरा एक्स-रे दिखता है, “1:1 पिक्सेल” से हर पिक्सेल।</translation>
    </message>
    <message>
        <source>The ruler gives millimetres only where the file says how large a pixel is; on the film&apos;s own plane, not in the body.</source>
        <translation>रूलर मिलीमीटर तभी देता है जब फ़ाइल में पिक्सेल का आकार लिखा हो; यह माप एक्स-रे के तल का है, शरीर के अंदर का नहीं।</translation>
    </message>
    <message>
        <source>Comparing with an earlier film</source>
        <translation>पिछले एक्स-रे से तुलना</translation>
    </message>
    <message>
        <source>If the list or the history holds an earlier film of the same patient, it can be shown beside this one. Both move and grow together. Check the names and the dates before you compare.</source>
        <translation>सूची या इतिहास में उसी मरीज़ का पिछला एक्स-रे हो, तो उसे इसके बगल में देखा जा सकता है। दोनों साथ-साथ सरकते और बड़े होते हैं। तुलना से पहले नाम और तारीखें मिला लें।</translation>
    </message>
    <message>
        <source>Your own finding</source>
        <translation>आपका अपना निष्कर्ष</translation>
    </message>
    <message>
        <source>Say what you see: pneumonia, normal, or unsure; or agree or disagree with the model, and add a note. Your finding outranks the model&apos;s everywhere from then on: in the list, in reports and in tables. What the model said stays beside it.</source>
        <translation>जो दिखे, वह बताएँ: निमोनिया, सामान्य, या पक्का नहीं; या मॉडल से सहमत या असहमत हों, और नोट लिखें। उसके बाद सूची, रिपोर्ट और तालिका में हर जगह आपका निष्कर्ष मॉडल के नतीजे से ऊपर रहता है। मॉडल का नतीजा उसके पास लिखा रहता है।</translation>
    </message>
    <message>
        <source>Reading blind</source>
        <translation>ब्लाइंड रीडिंग</translation>
    </message>
    <message>
        <source>In this mode you decide first: verdict, score, heatmap and warnings of a film appear only after you have entered your finding. Where you and the model differ, the film is marked for a second look. Both findings are kept.</source>
        <translation>इसमें पहले आप तय करते हैं: एक्स-रे का नतीजा, स्कोर, हीटमैप और चेतावनियाँ आपके निष्कर्ष देने के बाद ही दिखती हैं। जहाँ आप और मॉडल अलग हों, उस एक्स-रे पर “दोबारा देखें” का निशान लगता है। दोनों निष्कर्ष रखे जाते हैं।</translation>
    </message>
    <message>
        <source>The second look</source>
        <translation>दोबारा देखना</translation>
    </message>
    <message>
        <source>Films on which a blind reader and the model differ can be listed. Look at each once more, alone or with a colleague, and keep or change the finding. Neither of the two is right because it was first.</source>
        <translation>जिन एक्स-रे पर ब्लाइंड रीडिंग और मॉडल अलग हैं, उनकी सूची देखी जा सकती है। हर एक को अकेले या किसी साथी के साथ एक बार फिर देखें, और निष्कर्ष वही रखें या बदलें। पहले कहने भर से दोनों में से कोई सही नहीं हो जाता।</translation>
    </message>
    <message>
        <source>Two models</source>
        <translation>दो मॉडल</translation>
    </message>
    <message>
        <source>The fast model screens several times as many films a minute as the full one. Settings, Model says what each is worth. Films keep the result of the model that screened them until you screen them again, and each model has its own operating point.</source>
        <translation>तेज़ मॉडल पूर्ण मॉडल के मुकाबले प्रति मिनट कई गुना एक्स-रे की स्क्रीनिंग करता है। दोनों मॉडल कितने अच्छे हैं, यह सेटिंग के “मॉडल” पेज पर लिखा है। एक्स-रे का नतीजा उसी मॉडल का रहता है जिसने स्क्रीनिंग की, जब तक आप फिर से स्क्रीनिंग न करें; और हर मॉडल का अपना ऑपरेटिंग पॉइंट होता है।</translation>
    </message>
    <message>
        <source>A new model</source>
        <translation>नया मॉडल</translation>
    </message>
    <message>
        <source>Models that are made later come as one signed file. Drop it on the window, or choose Help, Models. It is tried on films of this computer first: look at those that come out differently before you install it. Go back brings the former model back.</source>
        <translation>बाद में बने मॉडल डिजिटल हस्ताक्षर वाली एक फ़ाइल में आते हैं। उसे विंडो पर छोड़ें, या “सहायता” मेन्यू में “मॉडल” चुनें। नया मॉडल पहले इस कंप्यूटर के एक्स-रे पर आज़माया जाता है: इंस्टॉल करने से पहले वे एक्स-रे देखें जिनका नतीजा बदलता है। “पिछले पर लौटें” से पिछला मॉडल वापस आता है।</translation>
    </message>
    <message>
        <source>Is the program sound?</source>
        <translation>क्या प्रोग्राम ठीक है?</translation>
    </message>
    <message>
        <source>Before the first film of a day the program checks itself, and refuses to screen where a verdict could be wrong. Help, Check this installation checks everything and shows a table.</source>
        <translation>हर दिन पहले एक्स-रे से पहले प्रोग्राम अपनी जाँच खुद करता है, और जहाँ कोई नतीजा गलत हो सकता है, वहाँ स्क्रीनिंग नहीं करता। “सहायता” मेन्यू की “इंस्टॉलेशन की जाँच” सब कुछ जाँचती है और एक तालिका दिखाती है।</translation>
    </message>
    <message>
        <source>The operating point</source>
        <translation>ऑपरेटिंग पॉइंट</translation>
    </message>
    <message>
        <source>The operating point is the score from which a film is called PNEUMONIA. A lower one finds more of the ill and raises more false alarms, a higher one does the opposite.</source>
        <translation>ऑपरेटिंग पॉइंट वह स्कोर है जहाँ से एक्स-रे को “निमोनिया” कहा जाता है। इसे घटाने पर ज़्यादा बीमार पकड़े जाते हैं पर गलत अलार्म भी बढ़ते हैं; बढ़ाने पर इसका उलटा होता है।</translation>
    </message>
    <message>
        <source>It is locked. To move it, unlock it in its window, which shows what another point would give and how many verdicts of the list would change. Move it only by what films of your own place show. It is written beside every result, and you can always go back to the model&apos;s own.</source>
        <translation>यह लॉक रहता है। बदलने के लिए इसकी विंडो में लॉक खोलें; वहाँ दिखता है कि दूसरे पॉइंट से क्या होगा और सूची के कितने नतीजे बदलेंगे। इसे केवल अपने यहाँ के एक्स-रे के आधार पर बदलें। यह हर नतीजे के पास लिखा रहता है, और आप कभी भी मॉडल के अपने पॉइंट पर लौट सकते हैं।</translation>
    </message>
    <message>
        <source>Sensitivity and specificity</source>
        <translation>सेंसिटिविटी और स्पेसिफ़िसिटी</translation>
    </message>
    <message>
        <source>Sensitivity is the share of films with pneumonia that score at or above the operating point; specificity is the share of the others that score below it. Both were measured on films like those that the model learnt from, and are lower elsewhere. The interval says how far chance alone may have moved them.</source>
        <translation>सेंसिटिविटी बताती है कि निमोनिया वाले एक्स-रे में से कितनों का स्कोर ऑपरेटिंग पॉइंट के बराबर या ऊपर है; स्पेसिफ़िसिटी बताती है कि बाकी में से कितनों का स्कोर उससे नीचे है। दोनों उन्हीं जैसे एक्स-रे पर मापी गईं जिनसे मॉडल ने सीखा; दूसरी जगह ये कम होती हैं। इंटरवल बताता है कि केवल संयोग से ये कितनी बदल सकती हैं।</translation>
    </message>
    <message>
        <source>How many verdicts are right here</source>
        <translation>यहाँ कितने नतीजे सही हैं</translation>
    </message>
    <message>
        <source>That depends on how common pneumonia is among your films. Where it is rare, most films that are called PNEUMONIA show none, however good the model is. Enter how many of 100 of your films show pneumonia to see what a verdict is worth with you.</source>
        <translation>यह इस पर निर्भर है कि आपके एक्स-रे में निमोनिया कितना आम है। जहाँ निमोनिया कम होता है, वहाँ मॉडल कितना भी अच्छा हो, “निमोनिया” कहे गए ज़्यादातर एक्स-रे में निमोनिया नहीं होता। आपके यहाँ नतीजे पर कितना भरोसा किया जा सकता है, यह देखने के लिए लिखें कि आपके 100 में से कितने एक्स-रे में निमोनिया होता है।</translation>
    </message>
    <message>
        <source>Reports and tables</source>
        <translation>रिपोर्ट और तालिकाएँ</translation>
    </message>
    <message>
        <source>Report of this film and Report of the list save a PDF, with film, heatmap, verdict, warnings and your own finding. CSV table saves a line for each film, for a spreadsheet. Both hold patient data: keep them where such data belong.</source>
        <translation>“इस एक्स-रे की रिपोर्ट” और “सूची की रिपोर्ट” से PDF बनती है, जिसमें एक्स-रे, हीटमैप, नतीजा, चेतावनियाँ और आपका निष्कर्ष होता है। “CSV तालिका” में हर एक्स-रे की एक पंक्ति होती है, स्प्रेडशीट के लिए। दोनों में मरीज़ों की जानकारी होती है: इन्हें वहीं रखें जहाँ ऐसी जानकारी रखी जाती है।</translation>
    </message>
    <message>
        <source>The history</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>What was screened is kept on this computer. You can open a past list again and look for a patient or a day. A film that was screened before is known again, also under another name, and is not screened twice unless you ask for it. After a power cut the program goes on where it stopped.</source>
        <translation>जिनकी स्क्रीनिंग हुई, वे इस कंप्यूटर पर रखे जाते हैं। आप पुरानी सूची फिर से खोल सकते हैं और मरीज़ या दिन खोज सकते हैं। जिस एक्स-रे की स्क्रीनिंग पहले हो चुकी है, वह दूसरे नाम से भी पहचान लिया जाता है, और आपके कहे बिना दोबारा स्क्रीनिंग नहीं होती। बिजली जाने के बाद प्रोग्राम वहीं से शुरू करता है जहाँ रुका था।</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>गोपनीयता</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere. The history holds names and results; the settings say where it lies and how long it is kept, and there you can delete it. The log and the support bundle hold no patient data and no names of files.</source>
        <translation>कहीं कुछ नहीं भेजा जाता। इतिहास में नाम और नतीजे होते हैं; वह कहाँ है और कितने समय रखा जाता है, यह सेटिंग में लिखा है, और वहीं से आप उसे मिटा सकते हैं। लॉग और सहायता पैकेज में न मरीज़ों की जानकारी होती है, न फ़ाइलों के नाम।</translation>
    </message>
    <message>
        <source>Working with the keyboard</source>
        <translation>कीबोर्ड से काम करना</translation>
    </message>
    <message>
        <source>Everything can be done without a mouse. The arrow keys move through the films, Tab moves through the window, and the list of keys in the Help menu shows the rest. Menus show the keys, too.</source>
        <translation>सब कुछ बिना माउस के हो सकता है। तीर वाली कुंजियाँ एक्स-रे पर और Tab विंडो में आगे ले जाती हैं; बाकी कुंजियाँ “सहायता” मेन्यू की सूची में हैं। मेन्यू में भी कुंजियाँ लिखी हैं।</translation>
    </message>
    <message>
        <source>If a film cannot be read</source>
        <translation>एक्स-रे पढ़ा न जा सके तो</translation>
    </message>
    <message>
        <source>The file may be damaged or still be copied. Open it in another program; if that shows it, save it anew as DICOM or PNG and try again. One bad file never stops the others.</source>
        <translation>फ़ाइल खराब हो सकती है या अभी कॉपी हो रही होगी। उसे किसी दूसरे प्रोग्राम में खोलें; वहाँ दिखे तो DICOM या PNG के रूप में फिर से सहेजें और दोबारा कोशिश करें। एक खराब फ़ाइल से बाकी का काम नहीं रुकता।</translation>
    </message>
    <message>
        <source>If the model does not load</source>
        <translation>मॉडल लोड न हो तो</translation>
    </message>
    <message>
        <source>The line at the bottom says why. Mostly a file of the program is missing or was changed: install it again. Your list and your history stay as they are. A graphics card is not needed.</source>
        <translation>कारण सबसे नीचे की पंक्ति में लिखा होता है। ज़्यादातर प्रोग्राम की कोई फ़ाइल गायब या बदली हुई होती है: प्रोग्राम फिर से इंस्टॉल करें। आपकी सूची और इतिहास वैसे ही रहते हैं। ग्राफ़िक्स कार्ड की ज़रूरत नहीं है।</translation>
    </message>
    <message>
        <source>If something went wrong</source>
        <translation>कुछ गड़बड़ हो जाए तो</translation>
    </message>
    <message>
        <source>The program says so in a sentence and keeps the list. The log in the Help menu tells what happened. To ask for help, save a support bundle there: it shows what is in it before it is written. The program sends it to nobody; you decide who gets it.</source>
        <translation>प्रोग्राम एक वाक्य में बता देता है और सूची सुरक्षित रखता है। “सहायता” मेन्यू के लॉग में लिखा है कि क्या हुआ। मदद माँगने के लिए वहीं से सहायता पैकेज सहेजें: सहेजने से पहले दिखता है कि उसमें क्या है। प्रोग्राम इसे किसी को नहीं भेजता; किसे देना है, यह आप तय करते हैं।</translation>
    </message>
</context>
<context>
    <name>HelpCommands</name>
    <message>
        <source>&amp;Help</source>
        <translation>सहा&amp;यता</translation>
    </message>
    <message>
        <source>How to work with the program</source>
        <translation>प्रोग्राम से कैसे काम करें</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>कुंजियाँ (&amp;K)</translation>
    </message>
    <message>
        <source>All keys of the program on one page</source>
        <translation>प्रोग्राम की सभी कुंजियाँ एक पेज पर</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>लॉ&amp;ग…</translation>
    </message>
    <message>
        <source>What went wrong, if anything did</source>
        <translation>क्या गड़बड़ हुई, अगर हुई हो</translation>
    </message>
    <message>
        <source>&amp;Save a support bundle…</source>
        <translation>&amp;सहायता पैकेज सहेजें…</translation>
    </message>
    <message>
        <source>Save what helps others to help you, without patient data</source>
        <translation>वह जानकारी सहेजें जिससे दूसरे आपकी मदद कर सकें; मरीज़ों की जानकारी के बिना</translation>
    </message>
    <message>
        <source>&amp;About PneumoScan</source>
        <translation>&amp;PneumoScan के बारे में</translation>
    </message>
    <message>
        <source>Version, model and licences</source>
        <translation>संस्करण, मॉडल और लाइसेंस</translation>
    </message>
    <message>
        <source>&amp;Check this installation…</source>
        <translation>इंस्टॉले&amp;शन की जाँच…</translation>
    </message>
    <message>
        <source>Whether the program is whole and gives the results that were tested</source>
        <translation>प्रोग्राम पूरा है या नहीं, और परीक्षण जैसे ही नतीजे देता है या नहीं</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>सहायता</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>सहायता में खोजें</translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation>खोजने के शब्द</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>विषय-सूची</translation>
    </message>
    <message>
        <source>What the help tells of</source>
        <translation>सहायता के विषय</translation>
    </message>
    <message>
        <source>The words of the help</source>
        <translation>सहायता का पाठ</translation>
    </message>
    <message>
        <source>Nothing in the help holds all these words.</source>
        <translation>सहायता में ये सभी शब्द एक साथ कहीं नहीं मिले।</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>pneumonia {count}</source>
        <translation>निमोनिया {count}</translation>
    </message>
    <message>
        <source>uncertain {count}</source>
        <translation>अनिश्चित {count}</translation>
    </message>
    <message>
        <source>normal {count}</source>
        <translation>सामान्य {count}</translation>
    </message>
</context>
<context>
    <name>HistoryDesk</name>
    <message>
        <source>&amp;History…</source>
        <translation>इतिहा&amp;स…</translation>
    </message>
    <message>
        <source>Go on with a former list, or look for a patient</source>
        <translation>पुरानी सूची जारी रखें या कोई मरीज़ खोजें</translation>
    </message>
    <message>
        <source>&amp;Back up the history…</source>
        <translation>&amp;इतिहास का बैकअप लें…</translation>
    </message>
    <message>
        <source>Save a copy of the history, on a stick for example</source>
        <translation>इतिहास की कॉपी सहेजें, जैसे पेन ड्राइव पर</translation>
    </message>
    <message>
        <source>The list of {moment}</source>
        <translation>{moment} की सूची</translation>
    </message>
    <message>
        <source>{left} of {count} films are still to be screened</source>
        <translation>{count} में से {left} एक्स-रे की स्क्रीनिंग बाकी है</translation>
    </message>
    <message>
        <source>Films: {count}</source>
        <translation>एक्स-रे: {count}</translation>
    </message>
    <message>
        <source>Delete the whole history: every list, finding, note and backup? The films themselves stay where they are. This cannot be undone.</source>
        <translation>पूरा इतिहास मिटा दें: हर सूची, निष्कर्ष, नोट और बैकअप? एक्स-रे की अपनी फ़ाइलें वहीं रहेंगी। इसे वापस नहीं लाया जा सकता।</translation>
    </message>
    <message>
        <source>Delete from the history, with findings and notes: lists {lists}, films {films}? The films themselves stay where they are. This cannot be undone.</source>
        <translation>इतिहास से निष्कर्ष और नोट समेत मिटा दें: सूचियाँ {lists}, एक्स-रे {films}? एक्स-रे की अपनी फ़ाइलें वहीं रहेंगी। इसे वापस नहीं लाया जा सकता।</translation>
    </message>
    <message>
        <source>Delete all films of {patient} from the history, with findings and notes? The films themselves stay where they are. This cannot be undone.</source>
        <translation>{patient} के सभी एक्स-रे इतिहास से निष्कर्ष और नोट समेत मिटा दें? एक्स-रे की अपनी फ़ाइलें वहीं रहेंगी। इसे वापस नहीं लाया जा सकता।</translation>
    </message>
    <message>
        <source>Delete from the history</source>
        <translation>इतिहास से मिटाएँ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>History</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>Saved as {name}. It names patients: keep it safe.</source>
        <translation>इस नाम से सहेजा गया: {name}। इसमें मरीज़ों के नाम हैं: इसे सुरक्षित रखें।</translation>
    </message>
    <message>
        <source>Deleted from the history: {count} films.</source>
        <translation>इतिहास से मिटाए गए एक्स-रे: {count}।</translation>
    </message>
    <message>
        <source>Damaged files of the history that were set aside may hold more of them. Delete the whole history to delete these too.</source>
        <translation>इतिहास की जो खराब फ़ाइलें अलग रखी गई थीं, उनमें ऐसे और एक्स-रे हो सकते हैं। उन्हें भी मिटाने के लिए पूरा इतिहास मिटाएँ।</translation>
    </message>
    <message>
        <source>Brought back from the history: {count} films. {due} are still to be screened.</source>
        <translation>इतिहास से वापस लाए गए एक्स-रे: {count}। स्क्रीनिंग बाकी: {due}।</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Brought back from the history: {count} films.</source>
        <translation>इतिहास से वापस लाए गए एक्स-रे: {count}।</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>शुरू</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>एक्स-रे</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>नतीजे</translation>
    </message>
    <message>
        <source>Not screened</source>
        <translation>बाकी</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>मरीज़</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>एक्स-रे तारीख</translation>
    </message>
    <message>
        <source>Screened</source>
        <translation>स्क्रीनिंग</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>नतीजा</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>स्कोर</translation>
    </message>
    <message>
        <source>Films found: {count}.</source>
        <translation>मिले एक्स-रे: {count}।</translation>
    </message>
    <message>
        <source>Only the newest {count} are shown: say more of what you look for.</source>
        <translation>केवल सबसे नए {count} दिख रहे हैं: खोज में और शब्द लिखें।</translation>
    </message>
    <message>
        <source>&amp;Go on with this list</source>
        <translation>यह सूची जारी &amp;रखें</translation>
    </message>
    <message>
        <source>&amp;Add to the list</source>
        <translation>सूची में जोड़ें (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Delete this patient…</source>
        <translation>&amp;इस मरीज़ का सब मिटाएँ…</translation>
    </message>
    <message>
        <source>Former lists</source>
        <translation>पुरानी सूचियाँ</translation>
    </message>
    <message>
        <source>Films of the history</source>
        <translation>इतिहास के एक्स-रे</translation>
    </message>
    <message>
        <source>&amp;Lists</source>
        <translation>सूचियाँ (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Films</source>
        <translation>&amp;एक्स-रे</translation>
    </message>
    <message>
        <source>Research use only. The history is on this computer, and names patients.</source>
        <translation>केवल शोध के लिए। इतिहास इसी कंप्यूटर पर है और इसमें मरीज़ों के नाम हैं।</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>मिटाएँ (&amp;D)…</translation>
    </message>
</context>
<context>
    <name>HistoryKeeper</name>
    <message>
        <source>The history failed unexpectedly ({kind}).</source>
        <translation>इतिहास में अनपेक्षित गड़बड़ी हुई ({kind})।</translation>
    </message>
    <message>
        <source>The history can be written again; nothing of this list is missing from it.</source>
        <translation>इतिहास अब फिर से लिखा जा सकता है; इस सूची का कुछ भी छूटा नहीं है।</translation>
    </message>
</context>
<context>
    <name>Installation</name>
    <message>
        <source>Model {model}: its files</source>
        <translation>{model} मॉडल: फ़ाइलें</translation>
    </message>
    <message>
        <source>Model {model}, {engine}: sample films</source>
        <translation>{model} मॉडल, {engine}: नमूना एक्स-रे</translation>
    </message>
    <message>
        <source>Model {model}, {engine}: pictures of no film</source>
        <translation>{model} मॉडल, {engine}: गैर-एक्स-रे तस्वीरें</translation>
    </message>
    <message>
        <source>Reading {format}</source>
        <translation>{format} पढ़ना</translation>
    </message>
    <message>
        <source>The process that reads films</source>
        <translation>एक्स-रे पढ़ने वाली प्रक्रिया</translation>
    </message>
    <message>
        <source>The process that makes slower explanations</source>
        <translation>धीमी व्याख्याएँ बनाने वाली प्रक्रिया</translation>
    </message>
    <message>
        <source>PDF report</source>
        <translation>PDF रिपोर्ट</translation>
    </message>
    <message>
        <source>History</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>भाषाएँ</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>फ़ॉन्ट</translation>
    </message>
    <message>
        <source>Colours of heat</source>
        <translation>हीटमैप के रंग</translation>
    </message>
    <message>
        <source>Folder of the history</source>
        <translation>इतिहास का फ़ोल्डर</translation>
    </message>
    <message>
        <source>Folder for temporary files</source>
        <translation>अस्थायी फ़ाइलों का फ़ोल्डर</translation>
    </message>
    <message>
        <source>The check itself</source>
        <translation>खुद यह जाँच</translation>
    </message>
    <message>
        <source>All {count} files are the ones that were tested.</source>
        <translation>सभी {count} फ़ाइलें वही हैं जिनका परीक्षण हुआ था।</translation>
    </message>
    <message>
        <source>{count} films as when it was tested: scores within {score}, heatmaps within {heatmap}.</source>
        <translation>{count} एक्स-रे के नतीजे परीक्षण के समय जैसे हैं: स्कोर में अंतर {score} तक, हीटमैप में {heatmap} तक।</translation>
    </message>
    <message>
        <source>{count} pictures are refused or let through as they should be.</source>
        <translation>{count} तस्वीरें वैसे ही अस्वीकृत या स्वीकृत हुईं जैसे होनी चाहिए।</translation>
    </message>
    <message>
        <source>Decoded as it should be: {names}.</source>
        <translation>सही पढ़ी गईं: {names}।</translation>
    </message>
    <message>
        <source>It started, and its answer is right.</source>
        <translation>यह शुरू हुई और इसका जवाब सही है।</translation>
    </message>
    <message>
        <source>Written and read again: {pages} pages.</source>
        <translation>लिखी गई और फिर से पढ़ी गई; पेज: {pages}।</translation>
    </message>
    <message>
        <source>A film was entered, and found again with its score and heatmap.</source>
        <translation>एक एक्स-रे दर्ज किया गया और अपने स्कोर व हीटमैप के साथ वापस मिला।</translation>
    </message>
    <message>
        <source>Loaded: {names}.</source>
        <translation>लोड हुईं: {names}।</translation>
    </message>
    <message>
        <source>All {count} fonts are there, and Qt can use them.</source>
        <translation>सभी {count} फ़ॉन्ट मौजूद हैं और Qt उनका उपयोग कर सकता है।</translation>
    </message>
    <message>
        <source>All {count} scales have their colours.</source>
        <translation>सभी {count} रंग-पैमानों के रंग सही हैं।</translation>
    </message>
    <message>
        <source>Written to and read again; {megabytes} MB are free.</source>
        <translation>लिखा गया और फिर से पढ़ा गया; {megabytes} MB जगह खाली है।</translation>
    </message>
    <message>
        <source>This model has no gate: its verdicts carry a warning.</source>
        <translation>यह मॉडल नहीं पहचानता कि एक्स-रे उसके सीखे हुए एक्स-रे जैसा है या नहीं: इसके नतीजों के साथ चेतावनी रहती है।</translation>
    </message>
    <message>
        <source>Not part of this installation.</source>
        <translation>इस इंस्टॉलेशन में शामिल नहीं है।</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
    <message>
        <source>What the model said when it was tested is not available ({reason}). Install the program again.</source>
        <translation>परीक्षण के समय मॉडल ने क्या बताया था, इसका रिकॉर्ड नहीं मिला ({reason})। प्रोग्राम फिर से इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>What an undamaged program gives is not known: a file is missing. Install the program again.</source>
        <translation>पता नहीं कि बिना खराबी वाला प्रोग्राम क्या नतीजा देता है: एक फ़ाइल गायब है। प्रोग्राम फिर से इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>The file {name} is missing, or not the one that was shipped. Install the program again.</source>
        <translation>फ़ाइल {name} गायब है, या वह नहीं है जो प्रोग्राम के साथ आई थी। प्रोग्राम फिर से इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>The film {name} cannot be read ({reason}). Install the program again.</source>
        <translation>एक्स-रे {name} पढ़ा नहीं जा सकता ({reason})। प्रोग्राम फिर से इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>The film {name} scores {found} in place of {expected}, and its heatmap is {heatmap} off. Install the program again; if that does not help, this computer computes wrongly.</source>
        <translation>एक्स-रे {name} का स्कोर {expected} की जगह {found} है, और उसके हीटमैप में {heatmap} का अंतर है। प्रोग्राम फिर से इंस्टॉल करें; उससे ठीक न हो, तो यह कंप्यूटर गलत गणना करता है।</translation>
    </message>
    <message>
        <source>The picture {name} was not judged as when the model was tested. Install the program again.</source>
        <translation>तस्वीर {name} के बारे में फ़ैसला वैसा नहीं है जैसा मॉडल के परीक्षण के समय था। प्रोग्राम फिर से इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>The picture {name} cannot be decoded ({reason}). Install the program again.</source>
        <translation>तस्वीर {name} नहीं खुल सकती ({reason})। प्रोग्राम फिर से इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>The picture {name} is decoded to other greys than it holds. Install the program again.</source>
        <translation>तस्वीर {name} खोलने पर उसके ग्रे मान बदल जाते हैं। प्रोग्राम फिर से इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>It does not start, or does not answer ({reason}). If a virus scanner holds the program up, allow it there; else install the program again.</source>
        <translation>यह शुरू नहीं होती या जवाब नहीं देती ({reason})। अगर एंटीवायरस प्रोग्राम को रोक रहा है, तो उसमें इसे अनुमति दें; नहीं तो प्रोग्राम फिर से इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>No report can be made. {reason}</source>
        <translation>रिपोर्ट नहीं बन सकती। {reason}</translation>
    </message>
    <message>
        <source>The report was written, but cannot be read again. Install the program again.</source>
        <translation>रिपोर्ट लिखी गई, पर फिर से पढ़ी नहीं जा सकती। प्रोग्राम फिर से इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>The history cannot be written or read. {reason}</source>
        <translation>इतिहास लिखा या पढ़ा नहीं जा सकता। {reason}</translation>
    </message>
    <message>
        <source>What was entered into the history is not what came back. Install the program again.</source>
        <translation>इतिहास में जो दर्ज किया गया, वापस वह नहीं मिला। प्रोग्राम फिर से इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>The language {name} is missing or damaged. Install the program again.</source>
        <translation>भाषा {name} गायब या खराब है। प्रोग्राम फिर से इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>The font {name} is missing or damaged. Install the program again.</source>
        <translation>फ़ॉन्ट {name} गायब या खराब है। प्रोग्राम फिर से इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>The scale of colours {name} is not the one that was shipped. Install the program again.</source>
        <translation>रंग-पैमाना {name} वह नहीं है जो प्रोग्राम के साथ आया था। प्रोग्राम फिर से इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>Nothing can be written there ({reason}). Make room on the disk, or have the folder opened.</source>
        <translation>वहाँ कुछ लिखा नहीं जा सकता ({reason})। डिस्क पर जगह बनाएँ, या फ़ोल्डर में लिखने की अनुमति दिलवाएँ।</translation>
    </message>
    <message>
        <source>Only {megabytes} MB are free. Make room on the disk: {needed} MB are needed.</source>
        <translation>केवल {megabytes} MB जगह खाली है। डिस्क पर जगह बनाएँ: {needed} MB चाहिए।</translation>
    </message>
    <message>
        <source>The program crashed in this check. Install the program again; until then do not rely on it.</source>
        <translation>इस जाँच में प्रोग्राम अचानक बंद हो गया। प्रोग्राम फिर से इंस्टॉल करें; तब तक उस पर भरोसा न करें।</translation>
    </message>
    <message>
        <source>No answer within {seconds} seconds. Close other programs and check again.</source>
        <translation>{seconds} सेकंड में कोई जवाब नहीं मिला। दूसरे प्रोग्राम बंद करें और फिर से जाँचें।</translation>
    </message>
    <message>
        <source>The check failed in a way that nobody foresaw ({reason}). Install the program again.</source>
        <translation>जाँच ऐसे कारण से विफल हुई जिसका अनुमान नहीं था ({reason})। प्रोग्राम फिर से इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>फिर से जाँचें</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>सफल</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>छोड़ी गई</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} सेकंड</translation>
    </message>
    <message>
        <source>All {count} checks passed.</source>
        <translation>सभी {count} जाँचें सफल रहीं।</translation>
    </message>
    <message>
        <source>{failed} of {count} checks failed: {names}.</source>
        <translation>{count} में से {failed} जाँचें विफल रहीं: {names}।</translation>
    </message>
    <message>
        <source>Nothing is screened until they pass.</source>
        <translation>इनके सफल होने तक कोई स्क्रीनिंग नहीं होगी।</translation>
    </message>
    <message>
        <source>Verdicts are not affected.</source>
        <translation>नतीजों पर कोई असर नहीं पड़ा।</translation>
    </message>
    <message>
        <source>Nothing is screened: the check of this installation failed. {title}: {sentence}</source>
        <translation>स्क्रीनिंग नहीं होगी: इस इंस्टॉलेशन की जाँच विफल रही। {title}: {sentence}</translation>
    </message>
</context>
<context>
    <name>InstallationCheckDialog</name>
    <message>
        <source>Check this installation</source>
        <translation>इस इंस्टॉलेशन की जाँच</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>जाँच की प्रगति</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>जाँच जारी…</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>तालिका क्लिपबोर्ड पर कॉपी हो गई।</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>टेक्स्ट</translation>
    </message>
    <message>
        <source>The check came to no end ({kind}). Check again, or install the program again.</source>
        <translation>जाँच पूरी नहीं हो सकी ({kind})। फिर से जाँचें, या प्रोग्राम फिर से इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>The table could not be saved ({reason}). Choose another folder.</source>
        <translation>तालिका सहेजी नहीं जा सकी ({reason})। दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>इस नाम से सहेजी गई: {name}।</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>फि&amp;र से जाँचें</translation>
    </message>
    <message>
        <source>Make all checks once more</source>
        <translation>सभी जाँचें एक बार फिर करें</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी &amp;करें</translation>
    </message>
    <message>
        <source>Put the table on the clipboard, in English</source>
        <translation>तालिका को अंग्रेज़ी में क्लिपबोर्ड पर कॉपी करें</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;सहेजें…</translation>
    </message>
    <message>
        <source>Save the table as text, in English, to print and sign</source>
        <translation>तालिका को अंग्रेज़ी में टेक्स्ट के रूप में सहेजें, छापने और हस्ताक्षर करने के लिए</translation>
    </message>
    <message>
        <source>Whether this installation is whole, and gives the results that it gave when it was tested. Nothing is sent anywhere, and no patient&apos;s film is used. With each model it takes from seconds to a minute.</source>
        <translation>यह जाँच बताती है कि यह इंस्टॉलेशन पूरा है या नहीं, और वही नतीजे देता है या नहीं जो परीक्षण के समय दिए थे। कहीं कुछ नहीं भेजा जाता, और किसी मरीज़ के एक्स-रे का उपयोग नहीं होता। हर मॉडल में कुछ सेकंड से एक मिनट तक लगता है।</translation>
    </message>
</context>
<context>
    <name>Introduction</name>
    <message>
        <source>Welcome to PneumoScan</source>
        <translation>PneumoScan में स्वागत है</translation>
    </message>
    <message>
        <source>It looks at frontal chest X-rays of children of one to five years, and says which of them resemble films with pneumonia. Its verdict on anyone else means nothing.</source>
        <translation>यह 1 से 5 वर्ष के बच्चों की छाती के फ़्रंटल (सामने से लिए गए) एक्स-रे देखता है और बताता है कि कौन-से निमोनिया वाले एक्स-रे जैसे हैं। किसी और मरीज़ के लिए इसके नतीजे का कोई मतलब नहीं है।</translation>
    </message>
    <message>
        <source>It gives each film a score. A score is not a diagnosis, and a normal film does not rule pneumonia out: a person who can read films has to look at every one.</source>
        <translation>यह हर एक्स-रे को एक स्कोर देता है। स्कोर रोग-निदान नहीं है, और सामान्य एक्स-रे का मतलब यह नहीं कि निमोनिया नहीं है: एक्स-रे पढ़ सकने वाले व्यक्ति को हर एक्स-रे देखना ही होगा।</translation>
    </message>
    <message>
        <source>Nothing leaves this computer: no film, no name, no figure. It works without a network.</source>
        <translation>इस कंप्यूटर से कुछ बाहर नहीं जाता: न एक्स-रे, न नाम, न आँकड़े। यह बिना नेटवर्क के चलता है।</translation>
    </message>
</context>
<context>
    <name>ListCommands</name>
    <message>
        <source>&amp;Find in the list</source>
        <translation>सूची में खोजें (&amp;F)</translation>
    </message>
    <message>
        <source>Show only films whose name, patient or note has certain words</source>
        <translation>केवल वे एक्स-रे दिखाएँ जिनके नाम, मरीज़ या नोट में ये शब्द हों</translation>
    </message>
    <message>
        <source>Needs review &amp;first</source>
        <translation>पहले वे जो पढ़ने हैं (&amp;F)</translation>
    </message>
    <message>
        <source>Sort the films first that a reader should look at first</source>
        <translation>वे एक्स-रे ऊपर लाएँ जिन्हें रीडर को पहले देखना चाहिए</translation>
    </message>
    <message>
        <source>Ne&amp;xt to review</source>
        <translation>अ&amp;गला, जो पढ़ना है</translation>
    </message>
    <message>
        <source>Go to the next film that a reader should look at</source>
        <translation>अगले एक्स-रे पर जाएँ जिसे रीडर को देखना चाहिए</translation>
    </message>
    <message>
        <source>Pre&amp;vious to review</source>
        <translation>पि&amp;छला, जो पढ़ना है</translation>
    </message>
    <message>
        <source>Go to the film before that a reader should look at</source>
        <translation>पिछले एक्स-रे पर जाएँ जिसे रीडर को देखना चाहिए</translation>
    </message>
    <message>
        <source>Colum&amp;ns…</source>
        <translation>कॉल&amp;म…</translation>
    </message>
    <message>
        <source>Open containin&amp;g folder</source>
        <translation>फ़ोल्डर खोलें (&amp;G)</translation>
    </message>
    <message>
        <source>Choose what the list shows of each film</source>
        <translation>चुनें कि सूची में हर एक्स-रे का क्या-क्या दिखे</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी करें (&amp;C)</translation>
    </message>
    <message>
        <source>Copy the chosen films as lines of a table</source>
        <translation>चुने हुए एक्स-रे को तालिका की पंक्तियों के रूप में कॉपी करें</translation>
    </message>
    <message>
        <source>Copy file &amp;name</source>
        <translation>फ़ाइल का नाम कॉपी &amp;करें</translation>
    </message>
    <message>
        <source>Copy the names of the chosen films&apos; files</source>
        <translation>चुने हुए एक्स-रे की फ़ाइलों के नाम कॉपी करें</translation>
    </message>
    <message>
        <source>Show the folder that the film lies in</source>
        <translation>वह फ़ोल्डर दिखाएँ जिसमें एक्स-रे है</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;सभी चुनें</translation>
    </message>
    <message>
        <source>Choose all films shown</source>
        <translation>दिख रहे सभी एक्स-रे चुनें</translation>
    </message>
    <message>
        <source>&amp;Invert selection</source>
        <translation>चुनाव &amp;उलटें</translation>
    </message>
    <message>
        <source>Choose the films shown that are not chosen</source>
        <translation>दिख रहे एक्स-रे में से जो नहीं चुने गए, उन्हें चुनें</translation>
    </message>
</context>
<context>
    <name>ListDesk</name>
    <message>
        <source>The list is empty.</source>
        <translation>सूची खाली है।</translation>
    </message>
    <message>
        <source>No film is shown.</source>
        <translation>कोई एक्स-रे दिखाया नहीं जा रहा है।</translation>
    </message>
    <message>
        <source>No film is chosen.</source>
        <translation>कोई एक्स-रे नहीं चुना गया है।</translation>
    </message>
    <message>
        <source>No other film shown waits for a reader.</source>
        <translation>दिख रहे एक्स-रे में और कोई पढ़ना बाकी नहीं है।</translation>
    </message>
    <message>
        <source>The folder of this film cannot be opened. It may have been moved or renamed.</source>
        <translation>इस एक्स-रे का फ़ोल्डर नहीं खुल सका। शायद उसकी जगह या नाम बदल गया है।</translation>
    </message>
</context>
<context>
    <name>ListOffer</name>
    <message>
        <source>&amp;Go on with it</source>
        <translation>जारी &amp;रखें</translation>
    </message>
    <message>
        <source>Go on with {list}</source>
        <translation>{list} जारी रखें</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>Log</source>
        <translation>लॉग</translation>
    </message>
    <message>
        <source>There is no log yet: nothing worth a line has happened.</source>
        <translation>अभी कोई लॉग नहीं है: लिखने लायक कुछ नहीं हुआ।</translation>
    </message>
    <message>
        <source>What went wrong where, newest last. It holds no patient data.</source>
        <translation>क्या गड़बड़ हुई और कहाँ; सबसे नई बात अंत में। इसमें मरीज़ों की जानकारी नहीं है।</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>ताज़ा करें (&amp;R)</translation>
    </message>
    <message>
        <source>Read the log again</source>
        <translation>लॉग फिर से पढ़ें</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी &amp;करें</translation>
    </message>
    <message>
        <source>Put all of it on the clipboard</source>
        <translation>पूरा लॉग क्लिपबोर्ड पर कॉपी करें</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>फ़ोल्ड&amp;र खोलें</translation>
    </message>
    <message>
        <source>Show the folder that holds the log</source>
        <translation>लॉग का फ़ोल्डर दिखाएँ</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Only files and folders of this computer can be dropped here.</source>
        <translation>यहाँ केवल इसी कंप्यूटर की फ़ाइलें और फ़ोल्डर छोड़े जा सकते हैं।</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>फ़ा&amp;इल</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>संपा&amp;दन</translation>
    </message>
    <message>
        <source>&amp;Screening</source>
        <translation>स्क्रीनिंग (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>रीडिं&amp;ग</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>दृश्य (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;सहायता</translation>
    </message>
    <message>
        <source>&amp;Explanations</source>
        <translation>व्याख्याएँ (&amp;E)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>उपकरण</translation>
    </message>
</context>
<context>
    <name>ModelDesk</name>
    <message>
        <source>Use the full model</source>
        <translation>पूर्ण मॉडल इस्तेमाल करें</translation>
    </message>
    <message>
        <source>Use the fast model</source>
        <translation>तेज़ मॉडल इस्तेमाल करें</translation>
    </message>
    <message>
        <source>Films that another model screened keep their results: {count}. Screen them again to change that.</source>
        <translation>दूसरे मॉडल से स्क्रीनिंग किए गए एक्स-रे, जिनके नतीजे वही रहेंगे: {count}। बदलने के लिए उनकी फिर से स्क्रीनिंग करें।</translation>
    </message>
    <message>
        <source>The fast model screens from now on.</source>
        <translation>अब से तेज़ मॉडल स्क्रीनिंग करेगा।</translation>
    </message>
    <message>
        <source>The full model screens from now on.</source>
        <translation>अब से पूर्ण मॉडल स्क्रीनिंग करेगा।</translation>
    </message>
</context>
<context>
    <name>ModelFacts</name>
    <message>
        <source>Sensitivity</source>
        <translation>सेंसिटिविटी</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>स्पेसिफ़िसिटी</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>एक्यूरेसी</translation>
    </message>
    <message>
        <source>Right when it says PNEUMONIA</source>
        <translation>“निमोनिया” कहने पर सही</translation>
    </message>
    <message>
        <source>Right when it says NORMAL</source>
        <translation>“सामान्य” कहने पर सही</translation>
    </message>
    <message>
        <source>Area under the curve</source>
        <translation>ROC वक्र का क्षेत्र (AUC)</translation>
    </message>
    <message>
        <source>Called UNCERTAIN</source>
        <translation>“अनिश्चित” कहे गए</translation>
    </message>
    <message>
        <source>Wrong among the others</source>
        <translation>बाकी में से गलत</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Full model</source>
        <translation>पूर्ण मॉडल</translation>
    </message>
    <message>
        <source>Fast model</source>
        <translation>तेज़ मॉडल</translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <translation>{value} ({low} से {high})</translation>
    </message>
    <message>
        <source>Newer than the one in force</source>
        <translation>लागू मॉडल से नया</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>उपयोग नहीं हो सकता</translation>
    </message>
    <message>
        <source>In force, cannot be used</source>
        <translation>लागू, पर उपयोग नहीं हो सकता</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>लागू</translation>
    </message>
    <message>
        <source>Came with the program</source>
        <translation>प्रोग्राम के साथ आया</translation>
    </message>
    <message>
        <source>{name}; area under the ROC curve on its validation films {auc}</source>
        <translation>{name}; अपने वैलिडेशन वाले एक्स-रे पर ROC वक्र का क्षेत्र (AUC) {auc}</translation>
    </message>
    <message>
        <source>{name} (sample)</source>
        <translation>{name} (नमूना)</translation>
    </message>
    <message>
        <source>Of {total} films none comes out differently.</source>
        <translation>{total} एक्स-रे में से किसी का नतीजा नहीं बदलता।</translation>
    </message>
    <message>
        <source>Of {total} films {flips} come out differently: {parts}.</source>
        <translation>{total} में से {flips} एक्स-रे का नतीजा बदलता है ({parts})।</translation>
    </message>
    <message>
        <source>Without a verdict of either model: {count}.</source>
        <translation>जिन पर किसी भी मॉडल का नतीजा नहीं है: {count}।</translation>
    </message>
    <message>
        <source>Readers called {films} of the films tried: the model in force agrees with {old}, the new one with {new}. Readers who saw the verdict of the one in force tend to agree with it.</source>
        <translation>इनमें से {films} पर रीडर का निष्कर्ष है: लागू मॉडल इनमें से {old} से सहमत है, नया मॉडल {new} से। जो रीडर लागू मॉडल का नतीजा देख चुके थे, वे अक्सर उससे सहमत होते हैं।</translation>
    </message>
    <message>
        <source>{count} now pneumonia</source>
        <translation>अब “निमोनिया”: {count}</translation>
    </message>
    <message>
        <source>{count} now uncertain</source>
        <translation>अब “अनिश्चित”: {count}</translation>
    </message>
    <message>
        <source>{count} now normal</source>
        <translation>अब “सामान्य”: {count}</translation>
    </message>
    <message>
        <source>{count} now without a verdict</source>
        <translation>अब बिना नतीजा: {count}</translation>
    </message>
    <message>
        <source>No verdict</source>
        <translation>कोई नतीजा नहीं</translation>
    </message>
    <message>
        <source>{value} % ({low} to {high})</source>
        <translation>{value}% ({low} से {high})</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Models</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>For</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Area under the ROC curve</source>
        <translation>ROC वक्र का क्षेत्र (AUC)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>स्रोत</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>इंस्टॉल हुआ</translation>
    </message>
    <message>
        <source>&amp;Install from a file…</source>
        <translation>फ़ाइल से इंस्टॉल &amp;करें…</translation>
    </message>
    <message>
        <source>Choose a model on a stick; it is tried out before it is installed</source>
        <translation>पेन ड्राइव से मॉडल चुनें; इंस्टॉल करने से पहले उसे आज़माया जाता है</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>पिछले &amp;पर लौटें</translation>
    </message>
    <message>
        <source>Put the model before the one in force in its place; that can be undone</source>
        <translation>लागू मॉडल की जगह उससे पिछला मॉडल लगाएँ; इसे पहले जैसा किया जा सकता है</translation>
    </message>
    <message>
        <source>A new model comes as a signed file, on a stick for example. It is checked, tried out on films of this computer, and installed beside the others, so that you can always go back. Figures are those of each model&apos;s own validation films; they cannot be compared unless the films are the same.</source>
        <translation>नया मॉडल डिजिटल हस्ताक्षर वाली फ़ाइल में आता है, जैसे पेन ड्राइव पर। उसे जाँचा जाता है, इस कंप्यूटर के एक्स-रे पर आज़माया जाता है और बाकी मॉडलों के साथ इंस्टॉल किया जाता है, ताकि आप कभी भी लौट सकें। आँकड़े हर मॉडल के अपने वैलिडेशन वाले एक्स-रे के हैं; एक्स-रे एक ही न हों तो इनकी तुलना नहीं की जा सकती।</translation>
    </message>
</context>
<context>
    <name>MoreFilters</name>
    <message>
        <source>Lowest score</source>
        <translation>सबसे कम स्कोर</translation>
    </message>
    <message>
        <source>Highest score</source>
        <translation>सबसे ज़्यादा स्कोर</translation>
    </message>
    <message>
        <source>Only with &amp;warnings</source>
        <translation>केव&amp;ल चेतावनी वाले</translation>
    </message>
    <message>
        <source>Only not yet &amp;reviewed</source>
        <translation>केवल जो &amp;पढ़ने बाकी हैं</translation>
    </message>
    <message>
        <source>Only for a &amp;second look</source>
        <translation>के&amp;वल दोबारा देखने वाले</translation>
    </message>
    <message>
        <source>Films that a reader called otherwise than the model, before seeing it</source>
        <translation>वे एक्स-रे जिन पर रीडर ने मॉडल का नतीजा देखे बिना उससे अलग निष्कर्ष दिया</translation>
    </message>
    <message>
        <source>S&amp;core from</source>
        <translation>स्को&amp;र</translation>
    </message>
    <message>
        <source>to</source>
        <translation>से</translation>
    </message>
</context>
<context>
    <name>NoteEdit</name>
    <message>
        <source>Note (T)</source>
        <translation>नोट (T)</translation>
    </message>
    <message>
        <source>Note on this film</source>
        <translation>इस एक्स-रे पर नोट</translation>
    </message>
    <message>
        <source>Your own words on this film, for report and table. Esc or Ctrl+Return leaves.</source>
        <translation>इस एक्स-रे पर आपके अपने शब्द, रिपोर्ट और तालिका के लिए। Esc या Ctrl+Enter से बाहर निकलें।</translation>
    </message>
    <message>
        <source>{count} characters left</source>
        <translation>बचे हुए अक्षर: {count}</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>OperatingPoint</name>
    <message>
        <source>Sensitivity</source>
        <translation>सेंसिटिविटी</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>स्पेसिफ़िसिटी</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>अनिश्चित</translation>
    </message>
    <message>
        <source>{count} of {all} films with pneumonia are at or above it</source>
        <translation>निमोनिया वाले {all} में से {count} एक्स-रे इसके बराबर या ऊपर हैं</translation>
    </message>
    <message>
        <source>{count} of {all} films without pneumonia are below it</source>
        <translation>बिना निमोनिया वाले {all} में से {count} एक्स-रे इससे नीचे हैं</translation>
    </message>
    <message>
        <source>{count} of {all} films are too near to it to be called</source>
        <translation>{all} में से {count} एक्स-रे इसके इतने पास हैं कि कुछ नहीं कहा जा सकता</translation>
    </message>
    <message>
        <source>Called PNEUMONIA</source>
        <translation>“निमोनिया” कहे गए</translation>
    </message>
    <message>
        <source>Called NORMAL</source>
        <translation>“सामान्य” कहे गए</translation>
    </message>
    <message>
        <source>of these films show pneumonia (PPV)</source>
        <translation>इनमें से इतने एक्स-रे में निमोनिया है (PPV)</translation>
    </message>
    <message>
        <source>of these films show none (NPV)</source>
        <translation>इनमें से इतने एक्स-रे में निमोनिया नहीं है (NPV)</translation>
    </message>
    <message>
        <source>of all films are not called either way</source>
        <translation>सभी एक्स-रे में से इतने अनिश्चित रहते हैं</translation>
    </message>
    <message>
        <source>The list holds no film with a score yet.</source>
        <translation>सूची में अभी स्कोर वाला कोई एक्स-रे नहीं है।</translation>
    </message>
    <message>
        <source>No verdict of the {all} in the list changes.</source>
        <translation>सूची के {all} नतीजों में से कोई नहीं बदलेगा।</translation>
    </message>
    <message>
        <source>{count} become PNEUMONIA</source>
        <translation>अब “निमोनिया”: {count}</translation>
    </message>
    <message>
        <source>{count} become UNCERTAIN</source>
        <translation>अब “अनिश्चित”: {count}</translation>
    </message>
    <message>
        <source>{count} become NORMAL</source>
        <translation>अब “सामान्य”: {count}</translation>
    </message>
    <message>
        <source>{count} of {all} verdicts in the list change: {parts}.</source>
        <translation>सूची के {all} में से {count} नतीजे बदलेंगे ({parts})।</translation>
    </message>
    <message>
        <source>{value} %</source>
        <translation>{value}%</translation>
    </message>
    <message>
        <source>({low} to {high} %)</source>
        <translation>({low} से {high}%)</translation>
    </message>
</context>
<context>
    <name>OperatingPointDesk</name>
    <message>
        <source>See what the operating point gives, and move it</source>
        <translation>देखें कि ऑपरेटिंग पॉइंट से क्या मिलता है, और उसे बदलें</translation>
    </message>
    <message>
        <source>Operatin&amp;g point…</source>
        <translation>&amp;ऑपरेटिंग पॉइंट…</translation>
    </message>
    <message>
        <source>operating point {threshold}</source>
        <translation>ऑपरेटिंग पॉइंट {threshold}</translation>
    </message>
    <message>
        <source>The model is not loaded yet.</source>
        <translation>मॉडल अभी लोड नहीं हुआ है।</translation>
    </message>
</context>
<context>
    <name>OperatingPointDialog</name>
    <message>
        <source>Operating point</source>
        <translation>ऑपरेटिंग पॉइंट</translation>
    </message>
    <message>
        <source>No score is uncertain: every film is called one way or the other.</source>
        <translation>कोई स्कोर अनिश्चित नहीं है: हर एक्स-रे “निमोनिया” या “सामान्य” कहा जाता है।</translation>
    </message>
    <message>
        <source>Scores from {low} to {high} are UNCERTAIN.</source>
        <translation>{low} से {high} तक के स्कोर “अनिश्चित” हैं।</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>लॉ&amp;क खोलें</translation>
    </message>
    <message>
        <source>Let the operating point be moved</source>
        <translation>ऑपरेटिंग पॉइंट को बदलने दें</translation>
    </message>
    <message>
        <source>Scores from here up are called PNEUMONIA</source>
        <translation>यह और इससे ऊपर के स्कोर “निमोनिया” कहे जाते हैं</translation>
    </message>
    <message>
        <source>&amp;Back to the model&apos;s own ({threshold})</source>
        <translation>मॉडल के &amp;अपने पॉइंट ({threshold}) पर लौटें</translation>
    </message>
    <message>
        <source>The point that the model was measured at</source>
        <translation>वह पॉइंट जिस पर मॉडल को परखा गया था</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>पता नहीं</translation>
    </message>
    <message>
        <source>How many of 100 films here show pneumonia</source>
        <translation>यहाँ 100 में से कितने एक्स-रे में निमोनिया है</translation>
    </message>
    <message>
        <source>Count them over some weeks, with every film read; it is remembered</source>
        <translation>कुछ हफ़्तों तक गिनें, जब हर एक्स-रे पढ़ा गया हो; यह संख्या याद रखी जाती है</translation>
    </message>
    <message>
        <source>What a point gives is not known of this model.</source>
        <translation>इस मॉडल के लिए पता नहीं कि किस पॉइंट से क्या मिलता है।</translation>
    </message>
    <message>
        <source>On the {count} validation films, all of children of one to five years of one hospital, with 95 % intervals:</source>
        <translation>वैलिडेशन के {count} एक्स-रे पर (सभी एक ही अस्पताल के 1 से 5 वर्ष के बच्चों के), 95% कॉन्फ़िडेंस इंटरवल के साथ:</translation>
    </message>
    <message>
        <source>How many of 100 films &amp;here show pneumonia?</source>
        <translation>&amp;यहाँ 100 में से कितने एक्स-रे में निमोनिया है?</translation>
    </message>
    <message>
        <source>&amp;Apply to the list</source>
        <translation>सूची &amp;पर लागू करें</translation>
    </message>
    <message>
        <source>Call every film anew; none is screened again, and it can be undone</source>
        <translation>हर एक्स-रे का नतीजा नए सिरे से तय करें; किसी की दोबारा स्क्रीनिंग नहीं होगी, और इसे पहले जैसा किया जा सकता है</translation>
    </message>
    <message>
        <source>Films in the list that another model scored: {count}. They keep their verdicts, and are screened again where you ask for it.</source>
        <translation>सूची के एक्स-रे, जिन्हें दूसरे मॉडल ने स्कोर दिया: {count}। उनके नतीजे वही रहेंगे; दोबारा स्क्रीनिंग आपके कहने पर होगी।</translation>
    </message>
    <message>
        <source>Scores from the operating point up are called PNEUMONIA. A lower one finds more of the ill and raises more false alarms; a higher one does the opposite. This is the point of the model {name}.</source>
        <translation>ऑपरेटिंग पॉइंट और उससे ऊपर के स्कोर “निमोनिया” कहे जाते हैं। इसे घटाने पर ज़्यादा बीमार पकड़े जाते हैं पर गलत अलार्म भी बढ़ते हैं; बढ़ाने पर इसका उलटा होता है। यह पॉइंट इस मॉडल का है: {name}।</translation>
    </message>
    <message>
        <source>Moving it changes verdicts, and the new point is written beside every result. Choose it on films of your own that were read by someone who can, not to get nicer figures.</source>
        <translation>इसे बदलने से नतीजे बदलते हैं, और नया पॉइंट हर नतीजे के पास लिखा जाता है। इसे अपने यहाँ के ऐसे एक्स-रे पर चुनें जो किसी जानकार ने पढ़े हों, बेहतर आँकड़े दिखाने के लिए नहीं।</translation>
    </message>
    <message>
        <source>These hold only where films are like the validation films, which chose the model&apos;s own point: elsewhere all of this will be worse.</source>
        <translation>ये आँकड़े केवल वहीं सही हैं जहाँ एक्स-रे वैलिडेशन वाले एक्स-रे जैसे हों; मॉडल का अपना पॉइंट उन्हीं से चुना गया था। दूसरी जगह ये सब आँकड़े इससे खराब होंगे।</translation>
    </message>
</context>
<context>
    <name>OutcomeChips</name>
    <message>
        <source>All {count}</source>
        <translation>सभी {count}</translation>
    </message>
    <message>
        <source>PNEUMONIA {count}</source>
        <translation>निमोनिया {count}</translation>
    </message>
    <message>
        <source>UNCERTAIN {count}</source>
        <translation>अनिश्चित {count}</translation>
    </message>
    <message>
        <source>NORMAL {count}</source>
        <translation>सामान्य {count}</translation>
    </message>
    <message>
        <source>To be read {count}</source>
        <translation>पढ़ना बाकी {count}</translation>
    </message>
    <message>
        <source>Without verdict {count}</source>
        <translation>बिना नतीजा {count}</translation>
    </message>
    <message>
        <source>Not screened {count}</source>
        <translation>स्क्रीनिंग बाकी {count}</translation>
    </message>
    <message>
        <source>Waiting {count}</source>
        <translation>प्रतीक्षा {count}</translation>
    </message>
    <message>
        <source>Show these films only; with Ctrl, together with the others</source>
        <translation>केवल ये एक्स-रे दिखाएँ; Ctrl के साथ, दूसरों के साथ मिलाकर</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>सभी दिखाएँ</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>Zoom {percent} %</source>
        <translation>ज़ूम {percent}%</translation>
    </message>
    <message>
        <source>Reading the film…</source>
        <translation>एक्स-रे खुल रहा है…</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>हाथ से सेट</translation>
    </message>
    <message>
        <source>Display turned; screened as it was</source>
        <translation>केवल दृश्य घुमाया गया; स्क्रीनिंग पर असर नहीं</translation>
    </message>
    <message>
        <source>Black and white exchanged</source>
        <translation>काला-सफ़ेद उलटा गया</translation>
    </message>
</context>
<context>
    <name>OverruleDialog</name>
    <message>
        <source>Show a verdict anyway</source>
        <translation>फिर भी नतीजा दिखाएँ</translation>
    </message>
    <message>
        <source>The model was not made for such a film: it will give a score all the same, and that score may mean nothing. If you go on, the verdict carries this reason as a warning wherever it is shown: in the window, in the report and in the table. You can undo it.</source>
        <translation>मॉडल ऐसे एक्स-रे के लिए नहीं बना है: वह फिर भी स्कोर देगा, और हो सकता है कि उस स्कोर का कोई मतलब न हो। आगे बढ़ने पर नतीजा जहाँ भी दिखेगा (विंडो, रिपोर्ट और तालिका में), उसके साथ यह कारण चेतावनी के रूप में रहेगा। आप इसे पहले जैसा कर सकते हैं।</translation>
    </message>
    <message>
        <source>Show the verdict</source>
        <translation>नतीजा दिखाएँ</translation>
    </message>
</context>
<context>
    <name>Pausing</name>
    <message>
        <source>&amp;Pause</source>
        <translation>रोकें (&amp;P)</translation>
    </message>
    <message>
        <source>Stop after the film in hand and keep the others waiting, until it is chosen again</source>
        <translation>चालू एक्स-रे के बाद रुकें और बाकी को प्रतीक्षा में रखें, दोबारा दबाने तक</translation>
    </message>
    <message>
        <source>No film is waiting or being screened.</source>
        <translation>कोई एक्स-रे प्रतीक्षा में नहीं है, न किसी की स्क्रीनिंग हो रही है।</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>जारी रखें (&amp;R)</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>It is shown when you have read the film.</source>
        <translation>जब आप एक्स-रे पढ़ लेंगे, तब यह दिखेगा।</translation>
    </message>
    <message>
        <source>The film has not been screened yet.</source>
        <translation>इस एक्स-रे की स्क्रीनिंग अभी नहीं हुई है।</translation>
    </message>
    <message>
        <source>The film has no verdict, and so no heatmap.</source>
        <translation>इस एक्स-रे का कोई नतीजा नहीं है, इसलिए हीटमैप भी नहीं है।</translation>
    </message>
</context>
<context>
    <name>Preset</name>
    <message>
        <source>As in the file</source>
        <translation>फ़ाइल जैसा</translation>
    </message>
    <message>
        <source>Full range</source>
        <translation>पूरी रेंज</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>स्वचालित</translation>
    </message>
    <message>
        <source>Lungs</source>
        <translation>फेफड़े</translation>
    </message>
    <message>
        <source>Bones and mediastinum</source>
        <translation>हड्डियाँ और मीडियास्टाइनम</translation>
    </message>
    <message>
        <source>Brightness and contrast as the file asks for</source>
        <translation>चमक और कंट्रास्ट, जैसा फ़ाइल में लिखा है</translation>
    </message>
    <message>
        <source>From the darkest value of the film, black, to the lightest, white</source>
        <translation>एक्स-रे के सबसे गहरे मान (काला) से सबसे हल्के मान (सफ़ेद) तक</translation>
    </message>
    <message>
        <source>As full range, without the 1 % that are darkest and the 1 % lightest</source>
        <translation>पूरी रेंज जैसा, पर सबसे गहरे 1% और सबसे हल्के 1% के बिना</translation>
    </message>
    <message>
        <source>More contrast in the dark two thirds of the film, where the lungs are</source>
        <translation>एक्स-रे के गहरे दो-तिहाई हिस्से में ज़्यादा कंट्रास्ट, जहाँ फेफड़े हैं</translation>
    </message>
    <message>
        <source>More contrast in the light two thirds, where bones and heart are</source>
        <translation>हल्के दो-तिहाई हिस्से में ज़्यादा कंट्रास्ट, जहाँ हड्डियाँ और दिल हैं</translation>
    </message>
</context>
<context>
    <name>Previous</name>
    <message>
        <source>date not known</source>
        <translation>तारीख पता नहीं</translation>
    </message>
</context>
<context>
    <name>PreviousChooser</name>
    <message>
        <source>Previous film to compare with</source>
        <translation>तुलना के लिए पिछला एक्स-रे</translation>
    </message>
    <message>
        <source>Which film of the same patient to show beside this one</source>
        <translation>इसी मरीज़ का कौन-सा एक्स-रे इसके बगल में दिखाना है</translation>
    </message>
    <message>
        <source>Compared with:</source>
        <translation>इससे तुलना:</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>There is no file here. It may have been moved or deleted.</source>
        <translation>यहाँ कोई फ़ाइल नहीं है। शायद उसे कहीं और ले जाया गया या मिटा दिया गया है।</translation>
    </message>
    <message>
        <source>The file cannot be opened ({reason}). Check its permissions.</source>
        <translation>फ़ाइल नहीं खुल सकती ({reason})। उसकी अनुमतियाँ देखें।</translation>
    </message>
    <message>
        <source>The file is empty. Copy it again from where it came from.</source>
        <translation>फ़ाइल खाली है। उसे मूल जगह से फिर से कॉपी करें।</translation>
    </message>
    <message>
        <source>This is not an image that can be read. Use DICOM, JPEG, JPEG 2000, PNG, BMP, TIFF, WebP or GIF.</source>
        <translation>यह ऐसी इमेज नहीं है जिसे पढ़ा जा सके। DICOM, JPEG, JPEG 2000, PNG, BMP, TIFF, WebP या GIF का उपयोग करें।</translation>
    </message>
    <message>
        <source>The image is damaged or incomplete ({reason}). Copy it again from where it came from.</source>
        <translation>इमेज खराब या अधूरी है ({reason})। उसे मूल जगह से फिर से कॉपी करें।</translation>
    </message>
    <message>
        <source>This kind of {format} picture cannot be decoded. Save it as PNG and open that.</source>
        <translation>इस तरह की {format} इमेज नहीं खुल सकती। उसे PNG के रूप में सहेजकर खोलें।</translation>
    </message>
    <message>
        <source>The file is {megabytes} MB; no chest film is larger than {limit} MB.</source>
        <translation>फ़ाइल {megabytes} MB की है; छाती का कोई एक्स-रे {limit} MB से बड़ा नहीं होता।</translation>
    </message>
    <message>
        <source>The image claims {megapixels} megapixels; no chest film has more than {limit}.</source>
        <translation>इमेज में {megapixels} मेगापिक्सेल लिखे हैं; छाती का कोई एक्स-रे {limit} मेगापिक्सेल से बड़ा नहीं होता।</translation>
    </message>
    <message>
        <source>Reading the image took more than {seconds} seconds and was given up. The file may be damaged.</source>
        <translation>इमेज पढ़ने में {seconds} सेकंड से ज़्यादा लगे, इसलिए उसे छोड़ दिया गया। फ़ाइल खराब हो सकती है।</translation>
    </message>
    <message>
        <source>Reading the image would take far more memory than a film needs, so it was given up. The file may be damaged.</source>
        <translation>इमेज पढ़ने में एक्स-रे की ज़रूरत से कहीं ज़्यादा मेमोरी लगती, इसलिए उसे छोड़ दिया गया। फ़ाइल खराब हो सकती है।</translation>
    </message>
    <message>
        <source>The image made its decoder fail, so the file is probably damaged. Copy it again from its source.</source>
        <translation>इमेज खोलने वाला प्रोग्राम इस पर विफल हो गया, इसलिए फ़ाइल शायद खराब है। उसे मूल जगह से फिर से कॉपी करें।</translation>
    </message>
    <message>
        <source>This ZIP archive cannot be read ({reason}). Unpack it and open the films.</source>
        <translation>यह ZIP आर्काइव पढ़ा नहीं जा सकता ({reason})। इसे अनपैक करें और एक्स-रे खोलें।</translation>
    </message>
    <message>
        <source>This DICOM file is stored in a way that cannot be decoded ({reason}). Export it uncompressed and open that.</source>
        <translation>यह DICOM फ़ाइल ऐसे रूप में है जो खोला नहीं जा सकता ({reason})। इसे बिना कंप्रेशन के एक्सपोर्ट करके खोलें।</translation>
    </message>
    <message>
        <source>This DICOM file holds no image ({reason}).</source>
        <translation>इस DICOM फ़ाइल में कोई इमेज नहीं है ({reason})।</translation>
    </message>
    <message>
        <source>There was not enough memory for this film. Close other programs and screen it again.</source>
        <translation>इस एक्स-रे के लिए मेमोरी कम पड़ गई। दूसरे प्रोग्राम बंद करें और फिर से स्क्रीनिंग करें।</translation>
    </message>
    <message>
        <source>The classifier failed on this film ({reason}). Screen it again.</source>
        <translation>मॉडल इस एक्स-रे पर विफल रहा ({reason})। फिर से स्क्रीनिंग करें।</translation>
    </message>
    <message>
        <source>Not screened: the run was stopped before this film.</source>
        <translation>स्क्रीनिंग नहीं हुई: इस एक्स-रे से पहले काम रोक दिया गया था।</translation>
    </message>
    <message>
        <source>The film could not be screened because of an unexpected fault ({reason}).</source>
        <translation>अनपेक्षित गड़बड़ी के कारण एक्स-रे की स्क्रीनिंग नहीं हो सकी ({reason})।</translation>
    </message>
    <message>
        <source>Another version of the program gave no verdict, for a reason unknown to this one ({name}). Screen it again.</source>
        <translation>प्रोग्राम के दूसरे संस्करण ने नतीजा नहीं दिया; उसका कारण यह संस्करण नहीं जानता ({name})। फिर से स्क्रीनिंग करें।</translation>
    </message>
    <message>
        <source>The image is only {columns} x {rows} pixels, too small to read a film from.</source>
        <translation>इमेज केवल {columns} x {rows} पिक्सेल की है; एक्स-रे पढ़ने के लिए यह बहुत छोटी है।</translation>
    </message>
    <message>
        <source>The image is blank: it holds no film.</source>
        <translation>इमेज खाली है: इसमें कोई एक्स-रे नहीं है।</translation>
    </message>
    <message>
        <source>This is not a plain X-ray film: its modality is {modality}. Only frontal chest films are screened.</source>
        <translation>यह साधारण एक्स-रे नहीं है: इसकी मोडैलिटी {modality} है। केवल छाती के फ़्रंटल एक्स-रे की स्क्रीनिंग होती है।</translation>
    </message>
    <message>
        <source>This is not a plain X-ray film: the file calls it {sop_class}. Only frontal chest films are screened.</source>
        <translation>यह साधारण एक्स-रे नहीं है: फ़ाइल में यह {sop_class} है। केवल छाती के फ़्रंटल एक्स-रे की स्क्रीनिंग होती है।</translation>
    </message>
    <message>
        <source>This is not a chest film: the file names the body part {body_part}. Only frontal chest films are screened.</source>
        <translation>यह छाती का एक्स-रे नहीं है: फ़ाइल में शरीर का भाग {body_part} लिखा है। केवल छाती के फ़्रंटल एक्स-रे की स्क्रीनिंग होती है।</translation>
    </message>
    <message>
        <source>This is not a frontal film: the file names the view {view}. The model knows frontal films only.</source>
        <translation>यह फ़्रंटल एक्स-रे नहीं है: फ़ाइल में व्यू {view} लिखा है। मॉडल केवल फ़्रंटल एक्स-रे जानता है।</translation>
    </message>
    <message>
        <source>This is a colour picture, not an X-ray film. Only frontal chest films are screened.</source>
        <translation>यह रंगीन तस्वीर है, एक्स-रे नहीं। केवल छाती के फ़्रंटल एक्स-रे की स्क्रीनिंग होती है।</translation>
    </message>
    <message>
        <source>{percent} % of the image is pure black or white: too little of a film is left. Export it again.</source>
        <translation>इमेज का {percent}% हिस्सा पूरा काला या सफ़ेद है: एक्स-रे बहुत कम बचा है। इसे फिर से एक्सपोर्ट करें।</translation>
    </message>
    <message>
        <source>Only {percent} % of the image is film; the rest is empty. Crop it to the film and open that.</source>
        <translation>इमेज का केवल {percent}% हिस्सा एक्स-रे है; बाकी खाली है। केवल एक्स-रे वाला हिस्सा रखें (क्रॉप करें) और उसे खोलें।</translation>
    </message>
    <message>
        <source>This picture was made by PneumoScan and shows its heatmap. Screen the film itself.</source>
        <translation>यह तस्वीर PneumoScan की बनाई है और इसमें उसका हीटमैप है। मूल एक्स-रे की स्क्रीनिंग करें।</translation>
    </message>
    <message>
        <source>The film is too flat, too dark or too bright to be judged. Export it with its full range of grey.</source>
        <translation>यह एक्स-रे इतना फीका, गहरा या चमकीला है कि नतीजा नहीं दिया जा सकता। इसे ग्रे की पूरी रेंज के साथ एक्सपोर्ट करें।</translation>
    </message>
    <message>
        <source>This does not look like the frontal chest films that the model knows. It may be another part of the body, an adult&apos;s film, or no X-ray film at all.</source>
        <translation>यह छाती के उन फ़्रंटल एक्स-रे जैसा नहीं लगता जिन्हें मॉडल जानता है। शायद यह शरीर के किसी और भाग का या किसी वयस्क का एक्स-रे है, या एक्स-रे है ही नहीं।</translation>
    </message>
    <message>
        <source>The film seems to be turned by {degrees} degrees. Turn it upright and screen it again.</source>
        <translation>एक्स-रे {degrees} डिग्री घूमा हुआ लगता है। इसे सीधा करें और फिर से स्क्रीनिंग करें।</translation>
    </message>
    <message>
        <source>Black and white seem to be exchanged on this film. Exchange them and screen it again.</source>
        <translation>इस एक्स-रे में काला-सफ़ेद उलटा लगता है। इसे ठीक करें और फिर से स्क्रीनिंग करें।</translation>
    </message>
    <message>
        <source>The film seems to be turned by {degrees} degrees, and black and white to be exchanged. Correct both and screen it again.</source>
        <translation>एक्स-रे {degrees} डिग्री घूमा हुआ और काला-सफ़ेद उलटा लगता है। दोनों ठीक करें और फिर से स्क्रीनिंग करें।</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;पहले जैसा करें</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>फिर से &amp;करें</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>क&amp;ट करें</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी करें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>पेस्ट करें (&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>सभी चुनें</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>ठीक है</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>हाँ (&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;नहीं</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>डिफ़ॉल्ट वापस लाएँ</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>सहायता</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;पहले जैसा करें</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>फिर से &amp;करें</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>क&amp;ट करें</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी करें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>पेस्ट करें (&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>सभी चुनें</translation>
    </message>
</context>
<context>
    <name>ReaderBox</name>
    <message>
        <source>Take back</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>सहमत</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation>असहमत</translation>
    </message>
    <message>
        <source>Pneumonia</source>
        <translation>निमोनिया</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>सामान्य</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>पक्का नहीं</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>वही रखें</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>Keep your call: {verdict}</source>
        <translation>अपना निष्कर्ष वही रखें: {verdict}</translation>
    </message>
    <message>
        <source>Change your call to {verdict}, as the model says</source>
        <translation>अपना निष्कर्ष बदलकर मॉडल जैसा करें: {verdict}</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Call it &amp;pneumonia</source>
        <translation>निमोनिया है (&amp;P)</translation>
    </message>
    <message>
        <source>Your finding: pneumonia. It outranks the model&apos;s verdict everywhere</source>
        <translation>आपका निष्कर्ष: निमोनिया। यह हर जगह मॉडल के नतीजे से ऊपर रहेगा</translation>
    </message>
    <message>
        <source>Call it &amp;normal</source>
        <translation>सामान्य है (&amp;N)</translation>
    </message>
    <message>
        <source>Your finding: no pneumonia. It outranks the model&apos;s verdict everywhere</source>
        <translation>आपका निष्कर्ष: निमोनिया नहीं। यह हर जगह मॉडल के नतीजे से ऊपर रहेगा</translation>
    </message>
    <message>
        <source>&amp;Unsure</source>
        <translation>पक्का &amp;नहीं</translation>
    </message>
    <message>
        <source>Your finding: it cannot be told from this film</source>
        <translation>आपका निष्कर्ष: इस एक्स-रे से नहीं कहा जा सकता</translation>
    </message>
    <message>
        <source>&amp;Agree with the model</source>
        <translation>मॉडल से &amp;सहमत</translation>
    </message>
    <message>
        <source>Your finding is what the model says</source>
        <translation>आपका निष्कर्ष वही है जो मॉडल का नतीजा है</translation>
    </message>
    <message>
        <source>&amp;Disagree with the model</source>
        <translation>मॉडल से &amp;असहमत</translation>
    </message>
    <message>
        <source>Your finding is the opposite of what the model says</source>
        <translation>आपका निष्कर्ष मॉडल के नतीजे से उलटा है</translation>
    </message>
    <message>
        <source>Ta&amp;ke the finding back</source>
        <translation>निष्कर्ष वा&amp;पस लें</translation>
    </message>
    <message>
        <source>Take back your call; what was said before it stands again</source>
        <translation>अपना निष्कर्ष वापस लें; उससे पहले की बात फिर से मान्य होगी</translation>
    </message>
    <message>
        <source>&amp;Write a note</source>
        <translation>नो&amp;ट लिखें</translation>
    </message>
    <message>
        <source>Put the cursor into the film&apos;s note</source>
        <translation>कर्सर को एक्स-रे के नोट में ले जाएँ</translation>
    </message>
    <message>
        <source>&amp;Blind first read</source>
        <translation>प&amp;हले ब्लाइंड रीडिंग</translation>
    </message>
    <message>
        <source>Say what you see before the model&apos;s verdict is shown: whoever sees a wrong verdict first misses more</source>
        <translation>मॉडल का नतीजा दिखने से पहले बताएँ कि आपको क्या दिखता है: पहले गलत नतीजा देख लेने पर ज़्यादा छूटता है</translation>
    </message>
    <message>
        <source>What do you see?</source>
        <translation>आपको क्या दिखता है?</translation>
    </message>
    <message>
        <source>Your finding</source>
        <translation>आपका निष्कर्ष</translation>
    </message>
    <message>
        <source>Before you saw the model&apos;s verdict you said {verdict}.</source>
        <translation>मॉडल का नतीजा देखने से पहले आपका निष्कर्ष था: {verdict}।</translation>
    </message>
    <message>
        <source>Given {time}.</source>
        <translation>समय: {time}।</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>पक्का नहीं</translation>
    </message>
    <message>
        <source>Model: no verdict</source>
        <translation>मॉडल: कोई नतीजा नहीं</translation>
    </message>
    <message>
        <source>Model: {verdict}, score {score}</source>
        <translation>मॉडल: {verdict}, स्कोर {score}</translation>
    </message>
    <message>
        <source>Keys P, N, U. The model&apos;s verdict is shown after your call.</source>
        <translation>कुंजियाँ P, N, U। मॉडल का नतीजा आपके निष्कर्ष के बाद दिखेगा।</translation>
    </message>
    <message>
        <source>Not given yet. Keys A, D, U.</source>
        <translation>अभी नहीं दिया गया। कुंजियाँ A, D, U।</translation>
    </message>
    <message>
        <source>Not given yet. Keys P, N, U.</source>
        <translation>अभी नहीं दिया गया। कुंजियाँ P, N, U।</translation>
    </message>
    <message>
        <source>You are unsure, and the model says {verdict}. Look again; keep or change it.</source>
        <translation>आपको पक्का नहीं है; मॉडल का नतीजा: {verdict}। फिर से देखें; वही रखें या बदलें।</translation>
    </message>
    <message>
        <source>You and the model disagree. Look again; keep or change your call.</source>
        <translation>आप और मॉडल असहमत हैं। फिर से देखें; अपना निष्कर्ष वही रखें या बदलें।</translation>
    </message>
    <message>
        <source>The model gives no verdict.</source>
        <translation>मॉडल ने कोई नतीजा नहीं दिया है।</translation>
    </message>
    <message>
        <source>You are unsure; the model says {verdict}.</source>
        <translation>आपको पक्का नहीं है; मॉडल का नतीजा: {verdict}।</translation>
    </message>
    <message>
        <source>The model does not call it either way.</source>
        <translation>मॉडल के लिए यह अनिश्चित है।</translation>
    </message>
    <message>
        <source>You agree with the model.</source>
        <translation>आप मॉडल से सहमत हैं।</translation>
    </message>
    <message>
        <source>You disagree: the model says {verdict}.</source>
        <translation>आप असहमत हैं; मॉडल का नतीजा: {verdict}।</translation>
    </message>
    <message>
        <source>No film is chosen.</source>
        <translation>कोई एक्स-रे नहीं चुना गया है।</translation>
    </message>
    <message>
        <source>There is no call to take back.</source>
        <translation>वापस लेने के लिए कोई निष्कर्ष नहीं है।</translation>
    </message>
    <message>
        <source>Say first what you see.</source>
        <translation>पहले बताएँ कि आपको क्या दिखता है।</translation>
    </message>
    <message>
        <source>The model does not call this film either way.</source>
        <translation>मॉडल के लिए यह एक्स-रे अनिश्चित है।</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Open re&amp;cent</source>
        <translation>हाल में खोले &amp;गए</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>अभी तक कुछ नहीं खोला गया</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;यह सूची साफ़ करें</translation>
    </message>
    <message>
        <source>Forget these folders; nothing in them is deleted</source>
        <translation>इन फ़ोल्डरों के नाम भुला दें; उनमें से कुछ नहीं मिटेगा</translation>
    </message>
</context>
<context>
    <name>Remark</name>
    <message>
        <source>The file holds {count} frames; the first was read.</source>
        <translation>फ़ाइल में {count} फ़्रेम हैं; पहला पढ़ा गया।</translation>
    </message>
    <message>
        <source>The file holds {count} pages; the first was read.</source>
        <translation>फ़ाइल में {count} पेज हैं; पहला पढ़ा गया।</translation>
    </message>
    <message>
        <source>The file stores white as black ({reason}); it was inverted for reading.</source>
        <translation>फ़ाइल में सफ़ेद को काले के रूप में रखा गया है ({reason}); पढ़ने के लिए काला-सफ़ेद उलटा गया।</translation>
    </message>
    <message>
        <source>The display window in the file cannot be used; the whole range of grey is shown.</source>
        <translation>फ़ाइल में दी गई डिस्प्ले विंडो उपयोग के लायक नहीं है; ग्रे की पूरी रेंज दिखाई गई है।</translation>
    </message>
    <message>
        <source>Transparent parts of the picture are shown black.</source>
        <translation>तस्वीर के पारदर्शी हिस्से काले दिखाए गए हैं।</translation>
    </message>
    <message>
        <source>An empty frame, {percent} % of the image, was cut off around the film.</source>
        <translation>एक्स-रे के चारों ओर का खाली फ़्रेम, इमेज का {percent}%, काट दिया गया।</translation>
    </message>
    <message>
        <source>At a person&apos;s request the film was {correction} before it was screened.</source>
        <translation>किसी व्यक्ति के कहने पर स्क्रीनिंग से पहले एक्स-रे में यह बदलाव किया गया: {correction}।</translation>
    </message>
    <message>
        <source>The same film was screened on {date}; this result is from the history. It can be screened again.</source>
        <translation>इसी एक्स-रे की स्क्रीनिंग {date} को हो चुकी है; यह नतीजा इतिहास से है। चाहें तो फिर से स्क्रीनिंग करें।</translation>
    </message>
    <message>
        <source>This looks like an adult&apos;s film: the file gives an age of {age}. The model does not know adults; it calls many healthy ones PNEUMONIA.</source>
        <translation>यह वयस्क का एक्स-रे लगता है: फ़ाइल में उम्र {age} लिखी है। मॉडल वयस्कों को नहीं जानता; वह बहुत-से स्वस्थ वयस्कों को “निमोनिया” कहता है।</translation>
    </message>
    <message>
        <source>This looks like an adult&apos;s film, or one from an unfamiliar machine. The model does not know adults; it calls many healthy ones PNEUMONIA.</source>
        <translation>यह वयस्क का या किसी अनजान मशीन का एक्स-रे लगता है। मॉडल वयस्कों को नहीं जानता; वह बहुत-से स्वस्थ वयस्कों को “निमोनिया” कहता है।</translation>
    </message>
    <message>
        <source>The file gives an age of {age}. The model knows only children of one to five years.</source>
        <translation>फ़ाइल में उम्र {age} लिखी है। मॉडल केवल 1 से 5 वर्ष के बच्चों को जानता है।</translation>
    </message>
    <message>
        <source>The file does not say whether this is a chest film (body part {body_part}).</source>
        <translation>फ़ाइल में नहीं लिखा कि यह छाती का एक्स-रे है या नहीं (शरीर का भाग: {body_part})।</translation>
    </message>
    <message>
        <source>The heart seems to lie on the patient&apos;s right: the film may be mirrored. Check the side marker.</source>
        <translation>दिल मरीज़ की दाईं ओर लगता है: एक्स-रे मिरर हो सकता है। साइड मार्कर (L/R) देखें।</translation>
    </message>
    <message>
        <source>The file names an unknown modality ({modality}). Check that this is a plain X-ray film.</source>
        <translation>फ़ाइल में अनजान मोडैलिटी लिखी है ({modality})। देख लें कि यह साधारण एक्स-रे ही है।</translation>
    </message>
    <message>
        <source>The file names the view {view}. The model was trained on AP films (from the front to the back).</source>
        <translation>फ़ाइल में व्यू {view} लिखा है। मॉडल ने AP एक्स-रे (आगे से पीछे) से सीखा है।</translation>
    </message>
    <message>
        <source>The file holds the detector&apos;s raw values (FOR PROCESSING), not the film as it is meant to be seen.</source>
        <translation>फ़ाइल में डिटेक्टर के कच्चे मान (FOR PROCESSING) हैं, देखने के लिए तैयार किया गया एक्स-रे नहीं।</translation>
    </message>
    <message>
        <source>This seems to be a photograph of a film. The model was not tested on photographs.</source>
        <translation>यह एक्स-रे फ़िल्म की फ़ोटो लगती है। मॉडल को फ़ोटो पर परखा नहीं गया है।</translation>
    </message>
    <message>
        <source>The picture has a colour tint; the model sees its grey only.</source>
        <translation>तस्वीर में रंग की झलक है; मॉडल केवल इसका ग्रे देखता है।</translation>
    </message>
    <message>
        <source>{percent} % of the film is pure black or white: details may be lost to the exposure.</source>
        <translation>एक्स-रे का {percent}% हिस्सा पूरा काला या सफ़ेद है: एक्सपोज़र के कारण बारीकियाँ छिपी हो सकती हैं।</translation>
    </message>
    <message>
        <source>{percent} % of the image is empty border, and the model is sensitive to framing. Crop it if you can.</source>
        <translation>इमेज का {percent}% हिस्सा खाली किनारा है, और फ़्रेमिंग का मॉडल पर असर पड़ता है। हो सके तो इसे क्रॉप करें।</translation>
    </message>
    <message>
        <source>The film has little contrast. Check how it was exported.</source>
        <translation>एक्स-रे में कंट्रास्ट कम है। देखें कि इसे कैसे एक्सपोर्ट किया गया।</translation>
    </message>
    <message>
        <source>The film is unlike most of those the model was trained on, so its score means less here.</source>
        <translation>यह एक्स-रे उन ज़्यादातर एक्स-रे से अलग है जिनसे मॉडल ने सीखा, इसलिए यहाँ इसका स्कोर कम मायने रखता है।</translation>
    </message>
    <message>
        <source>The score is more extreme than on any film the model was tested on, so it means less here.</source>
        <translation>परखे गए किसी भी एक्स-रे का स्कोर इतना ऊँचा या नीचा नहीं था, इसलिए यहाँ यह स्कोर कम मायने रखता है।</translation>
    </message>
    <message>
        <source>This model has no check of what it was trained on: look whether this is a frontal chest film at all.</source>
        <translation>यह मॉडल नहीं पहचानता कि एक्स-रे उसके सीखे हुए एक्स-रे जैसा है या नहीं: खुद देखें कि यह छाती का फ़्रंटल एक्स-रे है भी या नहीं।</translation>
    </message>
    <message>
        <source>The program refused this film, and a person asked for a verdict all the same. Its reason: {reason}</source>
        <translation>प्रोग्राम ने इस एक्स-रे को अस्वीकार किया था; फिर भी किसी व्यक्ति ने नतीजा माँगा। प्रोग्राम का कारण: {reason}</translation>
    </message>
    <message>
        <source>This film was screened by another version of the program: it noticed something unknown to this one ({name}).</source>
        <translation>इस एक्स-रे की स्क्रीनिंग प्रोग्राम के दूसरे संस्करण ने की थी: उसने ऐसी बात देखी जिसे यह संस्करण नहीं जानता ({name})।</translation>
    </message>
</context>
<context>
    <name>Remedies</name>
    <message>
        <source>Show a verdict anyway…</source>
        <translation>फिर भी नतीजा दिखाएँ…</translation>
    </message>
    <message>
        <source>Screen again</source>
        <translation>फिर से स्क्रीनिंग</translation>
    </message>
    <message>
        <source>Turn it upright…</source>
        <translation>सीधा करें…</translation>
    </message>
    <message>
        <source>Mirror it…</source>
        <translation>मिरर करें…</translation>
    </message>
    <message>
        <source>Exchange black and white…</source>
        <translation>काला-सफ़ेद उलटें…</translation>
    </message>
    <message>
        <source>Correct the film…</source>
        <translation>एक्स-रे ठीक करें…</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Chest X-ray screening report</source>
        <translation>छाती के एक्स-रे की स्क्रीनिंग रिपोर्ट</translation>
    </message>
    <message>
        <source>Model {name} · operating point {threshold}</source>
        <translation>मॉडल {name} · ऑपरेटिंग पॉइंट {threshold}</translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>पेज {number} / {total}</translation>
    </message>
    <message>
        <source>Film, corrected</source>
        <translation>एक्स-रे, सुधारा हुआ</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>एक्स-रे</translation>
    </message>
    <message>
        <source>Film with heatmap (Grad-CAM)</source>
        <translation>हीटमैप के साथ एक्स-रे (Grad-CAM)</translation>
    </message>
    <message>
        <source>The film as it was read, without a heatmap</source>
        <translation>एक्स-रे जैसा पढ़ा गया, बिना हीटमैप</translation>
    </message>
    <message>
        <source>high</source>
        <translation>ज़्यादा</translation>
    </message>
    <message>
        <source>low</source>
        <translation>कम</translation>
    </message>
    <message>
        <source>The film could not be read again for this report. {reason}</source>
        <translation>इस रिपोर्ट के लिए एक्स-रे फिर से नहीं पढ़ा जा सका। {reason}</translation>
    </message>
    <message>
        <source>PneumoScan report</source>
        <translation>PneumoScan रिपोर्ट</translation>
    </message>
    <message>
        <source>operating point {threshold}</source>
        <translation>ऑपरेटिंग पॉइंट {threshold}</translation>
    </message>
    <message>
        <source>score {score}</source>
        <translation>स्कोर {score}</translation>
    </message>
    <message>
        <source>UNCERTAIN from {low} to {high} (hatched)</source>
        <translation>{low} से {high} तक अनिश्चित (धारीदार)</translation>
    </message>
    <message>
        <source>Notes on this film</source>
        <translation>इस एक्स-रे के बारे में टिप्पणियाँ</translation>
    </message>
    <message>
        <source>How to read this page</source>
        <translation>इस पेज को कैसे पढ़ें</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>फ़ाइल फ़ॉर्मैट</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>मरीज़</translation>
    </message>
    <message>
        <source>not named in the file</source>
        <translation>फ़ाइल में नाम नहीं है</translation>
    </message>
    <message>
        <source>{name}, continued</source>
        <translation>{name}, आगे</translation>
    </message>
    <message>
        <source>continued on the next page</source>
        <translation>अगले पेज पर जारी</translation>
    </message>
    <message>
        <source>Summary of {count} films</source>
        <translation>{count} एक्स-रे का सारांश</translation>
    </message>
    <message>
        <source>with warnings</source>
        <translation>चेतावनी वाले</translation>
    </message>
    <message>
        <source>refused by the program</source>
        <translation>प्रोग्राम ने अस्वीकार किया</translation>
    </message>
    <message>
        <source>warning: the verdict deserves less trust, see the film&apos;s page</source>
        <translation>चेतावनी: नतीजे पर कम भरोसा करें, एक्स-रे का पेज देखें</translation>
    </message>
    <message>
        <source>turned, mirrored or inverted on request</source>
        <translation>कहने पर घुमाया, मिरर किया या काला-सफ़ेद उलटा गया</translation>
    </message>
    <message>
        <source>read by a person</source>
        <translation>किसी व्यक्ति ने पढ़ा</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>क्र.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Verdict or reason</source>
        <translation>नतीजा या कारण</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>स्कोर</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>पेज</translation>
    </message>
    <message>
        <source>Refused by the program, shown on request</source>
        <translation>प्रोग्राम ने अस्वीकार किया, माँगने पर दिखाया गया</translation>
    </message>
    <message>
        <source>{count} warnings: {first}</source>
        <translation>चेतावनियाँ: {count}। पहली: {first}</translation>
    </message>
    <message>
        <source>{count} more warnings: {first}</source>
        <translation>और चेतावनियाँ: {count}। पहली: {first}</translation>
    </message>
    <message>
        <source>Corrected: {steps}</source>
        <translation>सुधारा गया: {steps}</translation>
    </message>
    <message>
        <source>Reader&apos;s finding</source>
        <translation>रीडर का निष्कर्ष</translation>
    </message>
    <message>
        <source>Verdict of the model</source>
        <translation>मॉडल का नतीजा</translation>
    </message>
    <message>
        <source>The model gives no verdict ({status}).</source>
        <translation>मॉडल ने कोई नतीजा नहीं दिया ({status})।</translation>
    </message>
    <message>
        <source>The model says {verdict}, score {score}.</source>
        <translation>मॉडल का नतीजा: {verdict}, स्कोर {score}।</translation>
    </message>
    <message>
        <source>The reader is unsure.</source>
        <translation>रीडर को पक्का नहीं है।</translation>
    </message>
    <message>
        <source>The reader decides where the model does not.</source>
        <translation>मॉडल ने तय नहीं किया; रीडर ने तय किया।</translation>
    </message>
    <message>
        <source>The reader agrees with the model.</source>
        <translation>रीडर मॉडल से सहमत है।</translation>
    </message>
    <message>
        <source>The reader disagrees with the model.</source>
        <translation>रीडर मॉडल से असहमत है।</translation>
    </message>
    <message>
        <source>Before the model&apos;s verdict was shown the reader said {verdict}.</source>
        <translation>मॉडल का नतीजा दिखने से पहले रीडर का निष्कर्ष था: {verdict}।</translation>
    </message>
    <message>
        <source>Still to be looked at again.</source>
        <translation>अभी दोबारा देखना बाकी है।</translation>
    </message>
    <message>
        <source>Read on {time}.</source>
        <translation>पढ़ने का समय: {time}।</translation>
    </message>
    <message>
        <source>Reader&apos;s note: see the film&apos;s page</source>
        <translation>रीडर का नोट: एक्स-रे का पेज देखें</translation>
    </message>
    <message>
        <source>Reader&apos;s finding; the model agrees</source>
        <translation>रीडर का निष्कर्ष; मॉडल सहमत है</translation>
    </message>
    <message>
        <source>Reader&apos;s finding; the model says {verdict}</source>
        <translation>रीडर का निष्कर्ष; मॉडल का नतीजा: {verdict}</translation>
    </message>
    <message>
        <source>Readers&apos; findings: {count}; against the model&apos;s verdict: {against}.</source>
        <translation>रीडर के निष्कर्ष: {count}; मॉडल के नतीजे से अलग: {against}।</translation>
    </message>
    <message>
        <source>Still to be looked at again: {count}.</source>
        <translation>अभी दोबारा देखना बाकी: {count}।</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>पक्का नहीं</translation>
    </message>
    <message>
        <source>REFUSED BY THE PROGRAM – shown at a person&apos;s request</source>
        <translation>प्रोग्राम ने अस्वीकार किया – किसी व्यक्ति के कहने पर दिखाया गया</translation>
    </message>
    <message>
        <source>The model knows 1 to 5 years, view AP.</source>
        <translation>मॉडल केवल 1 से 5 वर्ष की उम्र और AP व्यू जानता है।</translation>
    </message>
    <message>
        <source>NO VERDICT</source>
        <translation>कोई नतीजा नहीं</translation>
    </message>
    <message>
        <source>Warnings, continued</source>
        <translation>चेतावनियाँ, आगे</translation>
    </message>
    <message>
        <source>{count} warnings about this film</source>
        <translation>इस एक्स-रे के बारे में {count} चेतावनियाँ</translation>
    </message>
    <message>
        <source>Warning about this film</source>
        <translation>इस एक्स-रे के बारे में चेतावनी</translation>
    </message>
    <message>
        <source>{count} warnings about the model&apos;s verdict</source>
        <translation>मॉडल के नतीजे के बारे में {count} चेतावनियाँ</translation>
    </message>
    <message>
        <source>Warning about the model&apos;s verdict</source>
        <translation>मॉडल के नतीजे के बारे में चेतावनी</translation>
    </message>
    <message>
        <source>Warning: this verdict deserves less trust</source>
        <translation>चेतावनी: इस नतीजे पर कम भरोसा करें</translation>
    </message>
    <message>
        <source>{count} warnings: this verdict deserves less trust</source>
        <translation>{count} चेतावनियाँ: इस नतीजे पर कम भरोसा करें</translation>
    </message>
    <message>
        <source>and {count} more on the next page</source>
        <translation>और {count} अगले पेज पर</translation>
    </message>
    <message>
        <source>RESEARCH USE ONLY</source>
        <translation>केवल शोध के लिए</translation>
    </message>
    <message>
        <source>Not a medical device. Do not diagnose or treat by it: a qualified person must read the film.</source>
        <translation>यह चिकित्सा उपकरण नहीं है। इसके आधार पर न रोग पहचानें, न इलाज करें: एक्स-रे किसी योग्य व्यक्ति को पढ़ना ही होगा।</translation>
    </message>
    <message>
        <source>Between the ends of the hatched part of the scale the verdict is UNCERTAIN.</source>
        <translation>पैमाने के धारीदार हिस्से के दोनों सिरों के बीच नतीजा “अनिश्चित” होता है।</translation>
    </message>
    <message>
        <source>The score runs from 0 (like the normal films of the training set) to 1 (like those with pneumonia). It is the output of a computer model, not the probability that this patient has pneumonia. The verdict says on which side of the operating point the score lies. The heatmap (Grad-CAM) shows which parts of the film raised the score; it does not outline disease. The model was trained on AP films of children of one to five years from one hospital: for other patients and other sites its accuracy is unknown until it has been checked there.</source>
        <translation>स्कोर 0 (सीखने वाले सामान्य एक्स-रे जैसा) से 1 (निमोनिया वाले एक्स-रे जैसा) तक होता है। यह एक कंप्यूटर मॉडल का आउटपुट है; यह नहीं बताता कि इस मरीज़ को निमोनिया होने की संभावना कितनी है। नतीजा बताता है कि स्कोर ऑपरेटिंग पॉइंट के किस ओर है। हीटमैप (Grad-CAM) दिखाता है कि एक्स-रे के किन हिस्सों ने स्कोर बढ़ाया; वह रोग की सीमा नहीं दिखाता। मॉडल ने एक ही अस्पताल के 1 से 5 वर्ष के बच्चों के AP एक्स-रे से सीखा है: दूसरे मरीज़ों और दूसरी जगहों पर यह कितना सही है, यह तब तक पता नहीं जब तक वहाँ परखा न जाए।</translation>
    </message>
    <message>
        <source>PNEUMONIA</source>
        <translation>निमोनिया</translation>
    </message>
    <message>
        <source>NORMAL</source>
        <translation>सामान्य</translation>
    </message>
    <message>
        <source>UNCERTAIN</source>
        <translation>अनिश्चित</translation>
    </message>
    <message>
        <source>screened</source>
        <translation>स्क्रीनिंग हुई</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>अस्वीकृत</translation>
    </message>
    <message>
        <source>error</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>उल्लेख नहीं</translation>
    </message>
    <message>
        <source>Age {age} · View {view}</source>
        <translation>उम्र {age} · व्यू {view}</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <translation>मरीज़ ID</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>जन्म तिथि</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>लिंग</translation>
    </message>
    <message>
        <source>Date of study</source>
        <translation>जाँच की तारीख</translation>
    </message>
    <message>
        <source>Accession number</source>
        <translation>एक्सेशन नंबर</translation>
    </message>
    <message>
        <source>Reader&apos;s note, continued</source>
        <translation>रीडर का नोट, आगे</translation>
    </message>
    <message>
        <source>Reader&apos;s note</source>
        <translation>रीडर का नोट</translation>
    </message>
</context>
<context>
    <name>Retracing</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;पहले जैसा करें</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>फि&amp;र से करें</translation>
    </message>
    <message>
        <source>Undone: {words}.</source>
        <translation>पहले जैसा किया गया: {words}।</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>फिर से करें</translation>
    </message>
    <message>
        <source>Done again: {words}.</source>
        <translation>फिर से किया गया: {words}।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पहले जैसा करें</translation>
    </message>
</context>
<context>
    <name>ReviewDesk</name>
    <message>
        <source>Findings taken back: {count}.</source>
        <translation>वापस लिए गए निष्कर्ष: {count}।</translation>
    </message>
    <message>
        <source>What you said before you saw the model&apos;s verdict stays on record. You can change it.</source>
        <translation>मॉडल का नतीजा देखने से पहले का आपका निष्कर्ष रिकॉर्ड में रहता है। आप उसे बदल सकते हैं।</translation>
    </message>
    <message>
        <source>note</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>reader&apos;s finding ({count})</source>
        <translation>रीडर का निष्कर्ष ({count})</translation>
    </message>
    <message>
        <source>{file}: you said {verdict}. {comparison}</source>
        <translation>{file}: आपका निष्कर्ष – {verdict}। {comparison}</translation>
    </message>
    <message>
        <source>Films that you called: {count}.</source>
        <translation>जिन एक्स-रे पर आपने निष्कर्ष दिया: {count}।</translation>
    </message>
    <message>
        <source>Left out, as you have to read each by itself first: {count}.</source>
        <translation>छोड़े गए, क्योंकि हर एक को पहले अलग से पढ़ना है: {count}।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पहले जैसा करें</translation>
    </message>
</context>
<context>
    <name>RocCurve</name>
    <message>
        <source>ROC curve: sensitivity {sensitivity}, share of false alarms {alarms}</source>
        <translation>ROC वक्र: सेंसिटिविटी {sensitivity}, गलत अलार्म का हिस्सा {alarms}</translation>
    </message>
    <message>
        <source>false alarms</source>
        <translation>गलत अलार्म</translation>
    </message>
    <message>
        <source>found</source>
        <translation>पकड़े गए</translation>
    </message>
</context>
<context>
    <name>Ruler</name>
    <message>
        <source>{count} pixels (the file gives no scale)</source>
        <translation>{count} पिक्सेल (फ़ाइल में माप नहीं दिया है)</translation>
    </message>
    <message>
        <source>{length} mm in the image</source>
        <translation>इमेज में {length} mm</translation>
    </message>
</context>
<context>
    <name>ScoreScale</name>
    <message>
        <source>Score {score} on a scale from 0 to 1; operating point {threshold}</source>
        <translation>0 से 1 के पैमाने पर स्कोर {score}; ऑपरेटिंग पॉइंट {threshold}</translation>
    </message>
    <message>
        <source>uncertain from {low} to {high}</source>
        <translation>{low} से {high} तक अनिश्चित</translation>
    </message>
    <message>
        <source>operating point {threshold}</source>
        <translation>ऑपरेटिंग पॉइंट {threshold}</translation>
    </message>
</context>
<context>
    <name>SearchForm</name>
    <message>
        <source>Patient, file or note</source>
        <translation>मरीज़, फ़ाइल या नोट</translation>
    </message>
    <message>
        <source>Words to look for in patient, file and note</source>
        <translation>मरीज़, फ़ाइल और नोट में खोजने के शब्द</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>दिनां&amp;क से</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;तक</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Appearance</source>
        <translation>रूप-रंग</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>सिस्टम जैसा</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरा</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>Dark for a darkened room, light for a lit one; the film itself is always on black</source>
        <translation>अँधेरे कमरे के लिए गहरा, रोशनी वाले के लिए हल्का; एक्स-रे हमेशा काले पर ही दिखता है</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>थी&amp;म</translation>
    </message>
    <message>
        <source>The language of the window</source>
        <translation>विंडो की भाषा</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>भाषा (&amp;L)</translation>
    </message>
    <message>
        <source>The size of all text, in percent of what the system asks for</source>
        <translation>सारे पाठ का आकार, सिस्टम के आकार के प्रतिशत में</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>&amp;अक्षरों का आकार</translation>
    </message>
    <message>
        <source>The language changes when this dialog is closed. Films that are being screened go on.</source>
        <translation>भाषा यह विंडो बंद होने पर बदलेगी। चल रही स्क्रीनिंग जारी रहेगी।</translation>
    </message>
    <message>
        <source>As the system ({language})</source>
        <translation>सिस्टम जैसा ({language})</translation>
    </message>
    <message>
        <source>History</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>The history keeps every film that was screened, with the patient&apos;s name as the file gives it, the verdict, and what a reader made of it. The films themselves stay where they are.</source>
        <translation>इतिहास में स्क्रीनिंग का हर एक्स-रे रखा जाता है: फ़ाइल में लिखा मरीज़ का नाम, नतीजा और रीडर का निष्कर्ष। एक्स-रे की अपनी फ़ाइलें वहीं रहती हैं।</translation>
    </message>
    <message>
        <source>Older entries are deleted when the program starts</source>
        <translation>इससे पुरानी प्रविष्टियाँ प्रोग्राम शुरू होते समय मिटा दी जाती हैं</translation>
    </message>
    <message>
        <source>&amp;Keep for</source>
        <translation>&amp;कब तक रखें</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>फ़ोल्ड&amp;र</translation>
    </message>
    <message>
        <source>Another folder holds from the next start of the program on. The history in the old folder is neither moved nor deleted: copy that folder&apos;s contents to the new one first if you want to keep them in sight. Choose a folder of this computer that only you can open; on a shared one others could read it.</source>
        <translation>नया फ़ोल्डर प्रोग्राम के अगली बार शुरू होने पर लागू होगा। पुराने फ़ोल्डर का इतिहास न वहाँ ले जाया जाएगा, न मिटाया जाएगा: उसे आगे भी देखना हो तो पहले पुराने फ़ोल्डर की सामग्री नए में कॉपी करें। इसी कंप्यूटर का ऐसा फ़ोल्डर चुनें जिसे केवल आप खोल सकें; साझा फ़ोल्डर को दूसरे पढ़ सकते हैं।</translation>
    </message>
    <message>
        <source>&amp;Delete all history…</source>
        <translation>पूरा &amp;इतिहास मिटाएँ…</translation>
    </message>
    <message>
        <source>Delete every entry and picture of the history; no film is deleted</source>
        <translation>इतिहास की हर प्रविष्टि और तस्वीर मिटाएँ; एक्स-रे की कोई फ़ाइल नहीं मिटेगी</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>हमेशा</translation>
    </message>
    <message>
        <source>Months: {count}</source>
        <translation>महीने: {count}</translation>
    </message>
    <message>
        <source>Years: {count}</source>
        <translation>वर्ष: {count}</translation>
    </message>
    <message>
        <source>Folder of the history</source>
        <translation>इतिहास का फ़ोल्डर</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>चुनें (&amp;H)…</translation>
    </message>
    <message>
        <source>Choose another folder for the history</source>
        <translation>इतिहास के लिए दूसरा फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>&amp;Usual place</source>
        <translation>सामान्य &amp;जगह</translation>
    </message>
    <message>
        <source>Where this system keeps the data of programs</source>
        <translation>जहाँ यह सिस्टम प्रोग्रामों का डेटा रखता है</translation>
    </message>
    <message>
        <source>Nothing can be written into this folder. Choose another one.</source>
        <translation>इस फ़ोल्डर में कुछ लिखा नहीं जा सकता। दूसरा चुनें।</translation>
    </message>
    <message>
        <source>Long work</source>
        <translation>लंबा काम</translation>
    </message>
    <message>
        <source>A message of the system when the window is not in front</source>
        <translation>जब विंडो सामने न हो, तब सिस्टम का संदेश</translation>
    </message>
    <message>
        <source>&amp;Tell me when all films are screened</source>
        <translation>सबकी स्क्रीनिंग हो जाने पर मुझे &amp;बताएँ</translation>
    </message>
    <message>
        <source>The screen may go dark, but the work goes on</source>
        <translation>स्क्रीन बंद हो सकती है, पर काम चलता रहता है</translation>
    </message>
    <message>
        <source>&amp;Keep the computer awake meanwhile</source>
        <translation>इस दौरान कंप्यूटर को &amp;जगाए रखें</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>गोपनीयता</translation>
    </message>
    <message>
        <source>Nothing leaves this computer: the program opens no connection, and sends neither films nor figures on its use to anybody.</source>
        <translation>इस कंप्यूटर से कुछ बाहर नहीं जाता: प्रोग्राम कोई कनेक्शन नहीं खोलता, और किसी को न एक्स-रे भेजता है, न अपने उपयोग के आँकड़े।</translation>
    </message>
    <message>
        <source>History: names and numbers of patients, small pictures, verdicts and notes</source>
        <translation>इतिहास: मरीज़ों के नाम और नंबर, छोटी तस्वीरें, नतीजे और नोट</translation>
    </message>
    <message>
        <source>Log: what went wrong and where, without patients or file names</source>
        <translation>लॉग: क्या गड़बड़ हुई और कहाँ, मरीज़ों या फ़ाइलों के नाम के बिना</translation>
    </message>
    <message>
        <source>Settings: these choices, and the folders that were opened last</source>
        <translation>सेटिंग: आपके ये विकल्प, और पिछली बार खोले गए फ़ोल्डर</translation>
    </message>
    <message>
        <source>Reports and tables hold what stands in the list, and lie where you saved them. Whoever may use your account of this computer can open all of these; where it may be stolen, have its disk encrypted.</source>
        <translation>रिपोर्ट और तालिकाओं में वही होता है जो सूची में है, और वे वहीं रहती हैं जहाँ आपने सहेजीं। इस कंप्यूटर पर जो भी आपका खाता इस्तेमाल कर सकता है, वह यह सब खोल सकता है; कंप्यूटर चोरी होने का डर हो तो उसकी डिस्क एन्क्रिप्ट करवाएँ।</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>रीडिंग</translation>
    </message>
    <message>
        <source>Read films blind where you can: readers who see a wrong verdict first miss more of what is on the film.</source>
        <translation>हो सके तो ब्लाइंड रीडिंग करें: जो रीडर पहले कोई गलत नतीजा देख लेते हैं, उनसे एक्स-रे में ज़्यादा छूटता है।</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Another model screens from the next film on. Films that were screened keep their results until they are screened again.</source>
        <translation>दूसरा मॉडल चुनने पर अगले एक्स-रे से वही स्क्रीनिंग करेगा। जिनकी स्क्रीनिंग हो चुकी है, उनके नतीजे दोबारा स्क्रीनिंग होने तक वही रहेंगे।</translation>
    </message>
    <message>
        <source>&amp;Operating point…</source>
        <translation>&amp;ऑपरेटिंग पॉइंट…</translation>
    </message>
    <message>
        <source>From which score on a film is called pneumonia, and what follows from it</source>
        <translation>किस स्कोर से एक्स-रे को निमोनिया कहा जाता है, और उससे क्या फ़र्क पड़ता है</translation>
    </message>
    <message>
        <source>Read films &amp;before the verdict is shown</source>
        <translation>नतीजा दिखने से &amp;पहले एक्स-रे पढ़ें</translation>
    </message>
    <message>
        <source>Blind reading: verdict, score and heatmap stay hidden until you have made your call</source>
        <translation>ब्लाइंड रीडिंग: आपके निष्कर्ष देने तक नतीजा, स्कोर और हीटमैप छिपे रहते हैं</translation>
    </message>
    <message>
        <source>After a &amp;call, go on to the next film when reading blind</source>
        <translation>ब्लाइंड रीडिंग में निष्कर्ष के बाद &amp;अगले एक्स-रे पर जाएँ</translation>
    </message>
    <message>
        <source>The next film that waits for a reader is shown as soon as you have made your call</source>
        <translation>आपके निष्कर्ष देते ही वह अगला एक्स-रे दिखता है जिसे पढ़ना बाकी है</translation>
    </message>
    <message>
        <source>After a call, go on to the next film with the &amp;verdict in sight</source>
        <translation>&amp;नतीजा दिखते हुए निष्कर्ष के बाद अगले एक्स-रे पर जाएँ</translation>
    </message>
    <message>
        <source>Show the &amp;patient&apos;s name and number on the film</source>
        <translation>एक्स-रे पर &amp;मरीज़ का नाम और नंबर दिखाएँ</translation>
    </message>
    <message>
        <source>In the corners of the film, where the file names the patient</source>
        <translation>एक्स-रे के कोनों में, अगर फ़ाइल में मरीज़ का नाम हो</translation>
    </message>
    <message>
        <source>Sound with &amp;warnings</source>
        <translation>चेता&amp;वनी के साथ ध्वनि</translation>
    </message>
    <message>
        <source>The system&apos;s sound when something went wrong</source>
        <translation>कुछ गड़बड़ होने पर सिस्टम की ध्वनि</translation>
    </message>
    <message>
        <source>Heatmap</source>
        <translation>हीटमैप</translation>
    </message>
    <message>
        <source>Whether a film is shown with its heatmap at first</source>
        <translation>एक्स-रे खुलने पर हीटमैप के साथ दिखे या नहीं</translation>
    </message>
    <message>
        <source>&amp;Show the heatmap</source>
        <translation>ही&amp;टमैप दिखाएँ</translation>
    </message>
    <message>
        <source>The colours of the heatmap, from weak to strong</source>
        <translation>हीटमैप के रंग, कम से ज़्यादा तक</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>रं&amp;ग</translation>
    </message>
    <message>
        <source>How much of the film the heatmap covers</source>
        <translation>हीटमैप एक्स-रे को कितना ढके</translation>
    </message>
    <message>
        <source>&amp;Opacity</source>
        <translation>गाढ़ा&amp;पन</translation>
    </message>
    <message>
        <source>Heat below this part of the strongest is not drawn</source>
        <translation>सबसे तेज़ हीट के इस हिस्से से कम हीट नहीं दिखती</translation>
    </message>
    <message>
        <source>&amp;Threshold</source>
        <translation>सीमा (&amp;T)</translation>
    </message>
    <message>
        <source>Draw lines in place of colours, so that the film stays in sight</source>
        <translation>रंगों की जगह रेखाएँ बनाएँ, ताकि एक्स-रे दिखता रहे</translation>
    </message>
    <message>
        <source>&amp;Lines of equal heat</source>
        <translation>&amp;समान हीट की रेखाएँ</translation>
    </message>
    <message>
        <source>&amp;Fast model</source>
        <translation>तेज़ मॉ&amp;डल</translation>
    </message>
    <message>
        <source>F&amp;ull model (recommended)</source>
        <translation>पूर्ण मॉडल (सुझाया &amp;गया)</translation>
    </message>
    <message>
        <source>About {times} times as fast as the full model.</source>
        <translation>पूर्ण मॉडल से लगभग {times} गुना तेज़।</translation>
    </message>
    <message>
        <source>On its validation films it finds {found} of those with pneumonia and rightly passes {passed} of the others; area under the curve {area} ({low} to {high}).</source>
        <translation>अपने वैलिडेशन वाले एक्स-रे में यह निमोनिया वालों में से {found} पकड़ता है और बिना निमोनिया वालों में से {passed} को सही पहचानता है; ROC वक्र का क्षेत्र (AUC) {area} ({low} से {high})।</translation>
    </message>
    <message>
        <source>That area is {loss} less than the full model&apos;s.</source>
        <translation>यह क्षेत्र पूर्ण मॉडल से {loss} कम है।</translation>
    </message>
    <message>
        <source>{value} %</source>
        <translation>{value}%</translation>
    </message>
</context>
<context>
    <name>SettingsDesk</name>
    <message>
        <source>Theme, language, reading, history and privacy</source>
        <translation>थीम, भाषा, रीडिंग, इतिहास और गोपनीयता</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>सेटिं&amp;ग…</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation>सेटिंग के पेज</translation>
    </message>
    <message>
        <source>Make this page as it was at first</source>
        <translation>इस पेज को शुरू जैसा करें</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keys</source>
        <translation>कुंजियाँ</translation>
    </message>
</context>
<context>
    <name>Silent</name>
    <message>
        <source>PneumoScan is open already, but does not answer.</source>
        <translation>PneumoScan पहले से खुला है, पर जवाब नहीं दे रहा।</translation>
    </message>
    <message>
        <source>As soon as it does, it is shown with what you have opened. Or open a second window beside it: that has a list of its own, and both write into the same history.</source>
        <translation>जवाब मिलते ही वह आपके खोले हुए एक्स-रे के साथ सामने आ जाएगा। या उसके साथ दूसरी विंडो खोलें: उसकी अपनी अलग सूची होगी, और दोनों एक ही इतिहास में लिखेंगी।</translation>
    </message>
    <message>
        <source>Open a &amp;second window</source>
        <translation>दू&amp;सरी विंडो खोलें</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>बंद &amp;करें</translation>
    </message>
</context>
<context>
    <name>StatusArea</name>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>Research use only</source>
        <translation>केवल शोध के लिए</translation>
    </message>
</context>
<context>
    <name>SupportBundleDialog</name>
    <message>
        <source>Save a support bundle</source>
        <translation>सहायता पैकेज सहेजें</translation>
    </message>
    <message>
        <source>What the bundle holds</source>
        <translation>पैकेज में क्या है</translation>
    </message>
    <message>
        <source>Gathering…</source>
        <translation>जानकारी जुटाई जा रही है…</translation>
    </message>
    <message>
        <source>ZIP file</source>
        <translation>ZIP फ़ाइल</translation>
    </message>
    <message>
        <source>Files in the bundle: {names}.</source>
        <translation>पैकेज की फ़ाइलें: {names}।</translation>
    </message>
    <message>
        <source>The bundle could not be saved ({reason}). Choose another folder.</source>
        <translation>पैकेज सहेजा नहीं जा सका ({reason})। दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>Saved as {name}. Nothing was sent: give it to whoever helps you.</source>
        <translation>इस नाम से सहेजा गया: {name}। कुछ भेजा नहीं गया: इसे उसी को दें जो आपकी मदद कर रहा है।</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;सहेजें…</translation>
    </message>
    <message>
        <source>Choose where to save it</source>
        <translation>चुनें कि कहाँ सहेजना है</translation>
    </message>
    <message>
        <source>Show &amp;folder</source>
        <translation>फ़ोल्ड&amp;र दिखाएँ</translation>
    </message>
    <message>
        <source>Show the folder that holds the bundle</source>
        <translation>वह फ़ोल्डर दिखाएँ जिसमें पैकेज है</translation>
    </message>
    <message>
        <source>A ZIP file for whoever helps you when something goes wrong: the log, and what program and computer are like. No patient data, no names of files or folders. This is all that will be in it; read it before you give it away.</source>
        <translation>गड़बड़ होने पर आपकी मदद करने वाले के लिए ZIP फ़ाइल: इसमें लॉग और प्रोग्राम व कंप्यूटर की जानकारी है। न मरीज़ों की जानकारी, न फ़ाइलों या फ़ोल्डरों के नाम। इसमें बस यही होगा; किसी को देने से पहले पढ़ लें।</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>Research use only. Not a medical device; a score is not a diagnosis.</source>
        <translation>केवल शोध के लिए। यह चिकित्सा उपकरण नहीं है; स्कोर रोग-निदान नहीं है।</translation>
    </message>
    <message>
        <source>The model knows only children of one to five years: its verdict on anyone else means nothing.</source>
        <translation>मॉडल केवल 1 से 5 वर्ष के बच्चों को जानता है: किसी और के लिए इसके नतीजे का कोई मतलब नहीं है।</translation>
    </message>
    <message>
        <source>PNEUMONIA</source>
        <translation>निमोनिया</translation>
    </message>
    <message>
        <source>NORMAL</source>
        <translation>सामान्य</translation>
    </message>
    <message>
        <source>UNCERTAIN</source>
        <translation>अनिश्चित</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>अस्वीकृत</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>Not screened</source>
        <translation>स्क्रीनिंग बाकी</translation>
    </message>
    <message>
        <source>Screening…</source>
        <translation>स्क्रीनिंग जारी…</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>प्रतीक्षा में</translation>
    </message>
    <message>
        <source>To be read</source>
        <translation>पढ़ना बाकी</translation>
    </message>
    <message>
        <source>Screened</source>
        <translation>स्क्रीनिंग हुई</translation>
    </message>
    <message>
        <source>Warning: {sentence}</source>
        <translation>चेतावनी: {sentence}</translation>
    </message>
    <message>
        <source>Shown anyway</source>
        <translation>फिर भी दिखाया</translation>
    </message>
    <message>
        <source>turned clockwise by 90 degrees</source>
        <translation>90 डिग्री दाएँ (घड़ी की दिशा में) घुमाया हुआ</translation>
    </message>
    <message>
        <source>turned by 180 degrees</source>
        <translation>180 डिग्री घुमाया हुआ</translation>
    </message>
    <message>
        <source>turned anticlockwise by 90 degrees</source>
        <translation>90 डिग्री बाएँ (घड़ी की उलटी दिशा में) घुमाया हुआ</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>मिरर किया हुआ</translation>
    </message>
    <message>
        <source>black and white exchanged</source>
        <translation>काला-सफ़ेद उलटा हुआ</translation>
    </message>
    <message>
        <source>as it is in the file</source>
        <translation>जैसा फ़ाइल में है</translation>
    </message>
    <message>
        <source>The score is too near to the operating point {threshold}: {then}</source>
        <translation>स्कोर ऑपरेटिंग पॉइंट {threshold} के बहुत पास है: {then}</translation>
    </message>
    <message>
        <source>The score lies between {low} and {high}, too near to the operating point {threshold}: {then}</source>
        <translation>स्कोर {low} और {high} के बीच है, ऑपरेटिंग पॉइंट {threshold} के बहुत पास: {then}</translation>
    </message>
    <message>
        <source>The score is at or above the operating point {threshold}: {then}</source>
        <translation>स्कोर ऑपरेटिंग पॉइंट {threshold} के बराबर या उससे ऊपर है: {then}</translation>
    </message>
    <message>
        <source>The score is below the operating point {threshold}: {then}</source>
        <translation>स्कोर ऑपरेटिंग पॉइंट {threshold} से नीचे है: {then}</translation>
    </message>
    <message>
        <source>the film resembles films with pneumonia. Have it read.</source>
        <translation>यह निमोनिया वाले एक्स-रे जैसा है। इसे पढ़वाएँ।</translation>
    </message>
    <message>
        <source>the film resembles films without pneumonia. That does not rule it out.</source>
        <translation>यह बिना निमोनिया वाले एक्स-रे जैसा है। फिर भी निमोनिया हो सकता है।</translation>
    </message>
    <message>
        <source>the film is not called either way. Have it read.</source>
        <translation>कुछ नहीं कहा जा सकता। इसे पढ़वाएँ।</translation>
    </message>
    <message>
        <source>A score is not the probability that this patient is ill.</source>
        <translation>स्कोर यह नहीं बताता कि इस मरीज़ के बीमार होने की संभावना कितनी है।</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{total} में से {done}</translation>
    </message>
    <message>
        <source>without verdict: {count}</source>
        <translation>बिना नतीजा: {count}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>{time} बाकी</translation>
    </message>
    <message>
        <source>{count} films a minute</source>
        <translation>{count} एक्स-रे प्रति मिनट</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} सेकंड</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} मिनट</translation>
    </message>
    <message>
        <source>{hours} h {minutes:02d} min</source>
        <translation>{hours} घंटे {minutes:02d} मिनट</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>जन्म</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>लिंग</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>उम्र</translation>
    </message>
    <message>
        <source>Study date</source>
        <translation>जाँच की तारीख</translation>
    </message>
    <message>
        <source>Accession</source>
        <translation>एक्सेशन</translation>
    </message>
    <message>
        <source>View</source>
        <translation>व्यू</translation>
    </message>
    <message>
        <source>age not given</source>
        <translation>उम्र नहीं दी गई</translation>
    </message>
    <message>
        <source>view not given</source>
        <translation>व्यू नहीं दिया गया</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 दिन</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} दिन</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 सप्ताह</translation>
    </message>
    <message>
        <source>{count} weeks</source>
        <translation>{count} सप्ताह</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 माह</translation>
    </message>
    <message>
        <source>{count} months</source>
        <translation>{count} माह</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 वर्ष</translation>
    </message>
    <message>
        <source>{count} years</source>
        <translation>{count} वर्ष</translation>
    </message>
</context>
<context>
    <name>TrialDialog</name>
    <message>
        <source>Install a model</source>
        <translation>मॉडल इंस्टॉल करें</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>एक्स-रे</translation>
    </message>
    <message>
        <source>Model in force</source>
        <translation>लागू मॉडल</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>नया मॉडल</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>रीडर</translation>
    </message>
    <message>
        <source>Looking for films to try it on…</source>
        <translation>आज़माने के लिए एक्स-रे खोजे जा रहे हैं…</translation>
    </message>
    <message>
        <source>The model in force cannot be used, so there is nothing to compare with.</source>
        <translation>लागू मॉडल का उपयोग नहीं हो सकता, इसलिए तुलना के लिए कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Tried on {done} of {total} films; come out differently so far: {flips}.</source>
        <translation>{total} में से {done} एक्स-रे पर आज़माया गया; अब तक जिनका नतीजा बदलता है: {flips}।</translation>
    </message>
    <message>
        <source>How much of the trial is done</source>
        <translation>आज़माने का काम कितना हुआ</translation>
    </message>
    <message>
        <source>Films that come out differently</source>
        <translation>एक्स-रे जिनका नतीजा बदलता है</translation>
    </message>
    <message>
        <source>Show &amp;all films</source>
        <translation>&amp;सभी एक्स-रे दिखाएँ</translation>
    </message>
    <message>
        <source>Show also the films of which both models say the same</source>
        <translation>वे एक्स-रे भी दिखाएँ जिन पर दोनों मॉडल एक ही नतीजा देते हैं</translation>
    </message>
    <message>
        <source>&amp;I was told to install this older model</source>
        <translation>मुझे &amp;यह पुराना मॉडल इंस्टॉल करने को कहा गया है</translation>
    </message>
    <message>
        <source>An older model may have faults that the one in force has not</source>
        <translation>पुराने मॉडल में ऐसी खामियाँ हो सकती हैं जो लागू मॉडल में नहीं हैं</translation>
    </message>
    <message>
        <source>New: {facts}. Signed by {key} on {day}, for: {slot}.</source>
        <translation>नया: {facts}। हस्ताक्षर: {key}, {day}; प्रकार: {slot}।</translation>
    </message>
    <message>
        <source>In force: {facts}.</source>
        <translation>लागू: {facts}।</translation>
    </message>
    <message>
        <source>Its operating point was moved to {threshold}; the new model begins with its own.</source>
        <translation>लागू मॉडल का ऑपरेटिंग पॉइंट बदलकर {threshold} किया गया था; नया मॉडल अपने ही पॉइंट से शुरू होगा।</translation>
    </message>
    <message>
        <source>I&amp;nstall</source>
        <translation>इंस्टॉल &amp;करें</translation>
    </message>
    <message>
        <source>Put it in force; the model before stays, and you can go back to it</source>
        <translation>इसे लागू करें; पिछला मॉडल बना रहेगा, और आप उस पर लौट सकते हैं</translation>
    </message>
    <message>
        <source>Try on other &amp;films…</source>
        <translation>दूसरे &amp;एक्स-रे पर आज़माएँ…</translation>
    </message>
    <message>
        <source>Choose a folder of films to try it on; nothing of it is kept</source>
        <translation>आज़माने के लिए एक्स-रे का फ़ोल्डर चुनें; इसका कुछ भी रखा नहीं जाएगा</translation>
    </message>
</context>
<context>
    <name>Unkept</name>
    <message>
        <source>Settings cannot be kept: {folder} may not be written to.</source>
        <translation>सेटिंग सहेजी नहीं जा सकती: {folder} में लिखने की अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>There is no log of what goes wrong: its folder may not be written to.</source>
        <translation>गड़बड़ियों का लॉग नहीं बन रहा: उसके फ़ोल्डर में लिखने की अनुमति नहीं है।</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>The file cannot be read ({reason}). Check the stick, or copy the file to this computer first.</source>
        <translation>फ़ाइल पढ़ी नहीं जा सकती ({reason})। पेन ड्राइव जाँचें, या पहले फ़ाइल को इस कंप्यूटर पर कॉपी करें।</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB: it is no model. Choose another file.</source>
        <translation>फ़ाइल {limit} MB से बड़ी है: यह मॉडल नहीं है। दूसरी फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>The file is no model, or it was damaged on its way ({reason}). Copy it anew from where you have it from.</source>
        <translation>यह फ़ाइल मॉडल नहीं है, या रास्ते में खराब हो गई ({reason})। उसे मूल जगह से फिर से कॉपी करें।</translation>
    </message>
    <message>
        <source>The model is not signed, so nobody vouches for it. It is not installed. Get a signed one.</source>
        <translation>इस मॉडल पर डिजिटल हस्ताक्षर नहीं हैं, इसलिए कोई इसकी ज़िम्मेदारी नहीं लेता। इसे इंस्टॉल नहीं किया गया। हस्ताक्षर वाला मॉडल लें।</translation>
    </message>
    <message>
        <source>The signature is none that this program knows: the file was changed, or comes from somebody else. It is not installed. Get it from those who gave you the program.</source>
        <translation>यह प्रोग्राम इस हस्ताक्षर को नहीं पहचानता: फ़ाइल बदली गई है या किसी और की है। इसे इंस्टॉल नहीं किया गया। मॉडल उन्हीं से लें जिन्होंने आपको प्रोग्राम दिया।</translation>
    </message>
    <message>
        <source>The file {name} in it is not the one that was signed. The model is not installed. Get it from those who gave you the program.</source>
        <translation>मॉडल की फ़ाइल {name} वह नहीं है जिस पर हस्ताक्षर हुए थे। उसे इंस्टॉल नहीं किया गया। मॉडल उन्हीं से लें जिन्होंने आपको प्रोग्राम दिया।</translation>
    </message>
    <message>
        <source>The file {name} is missing from it. The model is not installed. Get a whole one.</source>
        <translation>मॉडल में फ़ाइल {name} नहीं है। उसे इंस्टॉल नहीं किया गया। पूरा मॉडल लें।</translation>
    </message>
    <message>
        <source>There is a file in it that was not signed, {name}. The model is not installed. Get it from those who gave you the program.</source>
        <translation>मॉडल में एक ऐसी फ़ाइल है जिस पर हस्ताक्षर नहीं हैं: {name}। उसे इंस्टॉल नहीं किया गया। मॉडल उन्हीं से लें जिन्होंने आपको प्रोग्राम दिया।</translation>
    </message>
    <message>
        <source>The model is made for a newer version of the program. Install that first.</source>
        <translation>यह मॉडल प्रोग्राम के नए संस्करण के लिए बना है। पहले वह संस्करण इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>The model needs version {version} of the program, and this is {own}. Install that first.</source>
        <translation>इस मॉडल को प्रोग्राम का संस्करण {version} चाहिए, और यह {own} है। पहले वह संस्करण इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>The model was made for another way of preparing films ({theirs}; here {own}). Get one that is made for this version of the program.</source>
        <translation>यह मॉडल एक्स-रे तैयार करने के दूसरे तरीके के लिए बना है ({theirs}; यहाँ {own})। प्रोग्राम के इस संस्करण के लिए बना मॉडल लें।</translation>
    </message>
    <message>
        <source>The model cannot be used on this computer ({reason}). It is not installed; the one before stays.</source>
        <translation>इस कंप्यूटर पर इस मॉडल का उपयोग नहीं हो सकता ({reason})। इसे इंस्टॉल नहीं किया गया; पिछला मॉडल बना रहेगा।</translation>
    </message>
    <message>
        <source>{name} is in force already. There is nothing to install.</source>
        <translation>{name} पहले से लागू है। इंस्टॉल करने के लिए कुछ नहीं है।</translation>
    </message>
    <message>
        <source>There is another model of the name {name}. Results could not be told apart, so it is not installed. Ask those who gave it to you for one with a name of its own.</source>
        <translation>{name} नाम का एक और मॉडल मौजूद है। दोनों के नतीजे अलग-अलग पहचाने नहीं जा सकेंगे, इसलिए इसे इंस्टॉल नहीं किया गया। जिन्होंने यह मॉडल दिया, उनसे अलग नाम वाला मॉडल माँगें।</translation>
    </message>
    <message>
        <source>{name} is older than {current}, which is in force. Install it only if you were told to.</source>
        <translation>{name} लागू मॉडल {current} से पुराना है। इसे तभी इंस्टॉल करें जब आपसे कहा गया हो।</translation>
    </message>
    <message>
        <source>Another window of the program is changing the models. Wait a moment and try again.</source>
        <translation>प्रोग्राम की दूसरी विंडो मॉडल बदल रही है। थोड़ा रुककर फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed. Make room on it and try again.</source>
        <translation>डिस्क भर गई है। कुछ नहीं बदला गया। उस पर जगह बनाएँ और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The program&apos;s folder may not be written to. Nothing was changed. Check its permissions.</source>
        <translation>प्रोग्राम के फ़ोल्डर में लिखने की अनुमति नहीं है। कुछ नहीं बदला गया। उसकी अनुमतियाँ देखें।</translation>
    </message>
    <message>
        <source>The models&apos; folder cannot be read or written ({reason}). Nothing was changed. Check the disk.</source>
        <translation>मॉडलों का फ़ोल्डर पढ़ा या लिखा नहीं जा सकता ({reason})। कुछ नहीं बदला गया। डिस्क देखें।</translation>
    </message>
    <message>
        <source>The program&apos;s own model is in force. There is none before it to go back to.</source>
        <translation>प्रोग्राम का अपना मॉडल लागू है। इससे पहले का कोई मॉडल नहीं है जिस पर लौटा जा सके।</translation>
    </message>
    <message>
        <source>Another model was put in force meanwhile. Nothing was changed. Look at the models anew.</source>
        <translation>इस बीच कोई दूसरा मॉडल लागू किया गया। कुछ नहीं बदला गया। मॉडल फिर से देखें।</translation>
    </message>
</context>
<context>
    <name>UpdatesDesk</name>
    <message>
        <source>Which models there are, a new one from a stick, and the way back</source>
        <translation>कौन-से मॉडल हैं, पेन ड्राइव से नया मॉडल, और पिछले पर लौटना</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>मॉ&amp;डल…</translation>
    </message>
    <message>
        <source>Models (*{suffix})</source>
        <translation>मॉडल (*{suffix})</translation>
    </message>
    <message>
        <source>Install a model</source>
        <translation>मॉडल इंस्टॉल करें</translation>
    </message>
    <message>
        <source>The model is being read and checked…</source>
        <translation>मॉडल पढ़ा और जाँचा जा रहा है…</translation>
    </message>
    <message>
        <source>{name} is signed, and is being tried out.</source>
        <translation>{name} पर हस्ताक्षर सही हैं, और उसे आज़माया जा रहा है।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पहले जैसा करें</translation>
    </message>
    <message>
        <source>Done. It screens once the model is chosen in the settings: {slot}.</source>
        <translation>हो गया। सेटिंग में यह मॉडल चुनने पर इससे स्क्रीनिंग होगी: {slot}।</translation>
    </message>
    <message>
        <source>{name} screens from now on. Films screened before keep their results.</source>
        <translation>अब से {name} स्क्रीनिंग करेगा। पहले स्क्रीनिंग किए गए एक्स-रे के नतीजे वही रहेंगे।</translation>
    </message>
    <message>
        <source>Undo puts the one before back in force.</source>
        <translation>“पहले जैसा करें” से पिछला मॉडल फिर लागू हो जाएगा।</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>Verdict</source>
        <translation>नतीजा</translation>
    </message>
    <message>
        <source>Patient, as the file says</source>
        <translation>मरीज़, फ़ाइल के अनुसार</translation>
    </message>
    <message>
        <source>Choose a film in the worklist.</source>
        <translation>सूची में कोई एक्स-रे चुनें।</translation>
    </message>
    <message>
        <source>Its verdict will appear here.</source>
        <translation>उसका नतीजा यहाँ दिखेगा।</translation>
    </message>
    <message>
        <source>Score {score}</source>
        <translation>स्कोर {score}</translation>
    </message>
    <message>
        <source>Model {name}, SHA-256 {digest}…</source>
        <translation>मॉडल {name}, SHA-256 {digest}…</translation>
    </message>
    <message>
        <source>What is known of the film</source>
        <translation>एक्स-रे के बारे में जानकारी</translation>
    </message>
</context>
<context>
    <name>ViewCommands</name>
    <message>
        <source>Zoom &amp;in</source>
        <translation>ज़ूम &amp;इन</translation>
    </message>
    <message>
        <source>Make the film larger</source>
        <translation>एक्स-रे को बड़ा करें</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>ज़ूम &amp;आउट</translation>
    </message>
    <message>
        <source>Make the film smaller</source>
        <translation>एक्स-रे को छोटा करें</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>फ़ि&amp;ट करें</translation>
    </message>
    <message>
        <source>Show all of the film</source>
        <translation>पूरा एक्स-रे दिखाएँ</translation>
    </message>
    <message>
        <source>One to on&amp;e</source>
        <translation>1:1 पिक्से&amp;ल</translation>
    </message>
    <message>
        <source>Show each pixel of the film as one of the screen</source>
        <translation>एक्स-रे का हर पिक्सेल स्क्रीन के एक पिक्सेल पर दिखाएँ</translation>
    </message>
    <message>
        <source>&amp;Window presets…</source>
        <translation>विंडो प्रीसेट (&amp;W)…</translation>
    </message>
    <message>
        <source>Choose brightness and contrast</source>
        <translation>चमक और कंट्रास्ट चुनें</translation>
    </message>
    <message>
        <source>Set window by &amp;dragging</source>
        <translation>खींचकर विंडो सेट &amp;करें</translation>
    </message>
    <message>
        <source>Drag up and down for brightness, to the sides for contrast (or with the right button at any time)</source>
        <translation>चमक के लिए ऊपर-नीचे, कंट्रास्ट के लिए दाएँ-बाएँ खींचें (दाएँ बटन से कभी भी)</translation>
    </message>
    <message>
        <source>In&amp;vert</source>
        <translation>नेगेटि&amp;व</translation>
    </message>
    <message>
        <source>Exchange black and white on the screen</source>
        <translation>स्क्रीन पर काला और सफ़ेद आपस में बदलें</translation>
    </message>
    <message>
        <source>&amp;Turn right</source>
        <translation>दाएँ घुमाएँ (&amp;T)</translation>
    </message>
    <message>
        <source>Turn the display clockwise; what was screened stays as it is</source>
        <translation>केवल दृश्य को दाएँ (घड़ी की दिशा में) घुमाएँ; स्क्रीनिंग पर असर नहीं</translation>
    </message>
    <message>
        <source>Turn &amp;left</source>
        <translation>बाएँ घुमाएँ (&amp;L)</translation>
    </message>
    <message>
        <source>Turn the display anticlockwise; what was screened stays as it is</source>
        <translation>केवल दृश्य को बाएँ (घड़ी की उलटी दिशा में) घुमाएँ; स्क्रीनिंग पर असर नहीं</translation>
    </message>
    <message>
        <source>&amp;Mirror</source>
        <translation>मि&amp;रर करें</translation>
    </message>
    <message>
        <source>Exchange left and right on the screen; what was screened stays as it is</source>
        <translation>स्क्रीन पर दायाँ और बायाँ आपस में बदलें; स्क्रीनिंग पर असर नहीं</translation>
    </message>
    <message>
        <source>&amp;Reset the display</source>
        <translation>दृश्य शुरू जैसा करें (&amp;R)</translation>
    </message>
    <message>
        <source>All of the film, upright, as bright as its file asks for</source>
        <translation>पूरा एक्स-रे, सीधा, चमक जैसी फ़ाइल में है</translation>
    </message>
    <message>
        <source>R&amp;uler</source>
        <translation>रूलर (&amp;U)</translation>
    </message>
    <message>
        <source>Drag a line to measure; again, or Esc, removes it</source>
        <translation>मापने के लिए रेखा खींचें; फिर से दबाने या Esc से हटती है</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>सा&amp;थ-साथ</translation>
    </message>
    <message>
        <source>Show the film without heatmap beside the film with it</source>
        <translation>बिना हीटमैप वाला एक्स-रे हीटमैप वाले के बगल में दिखाएँ</translation>
    </message>
    <message>
        <source>&amp;Compare with previous film</source>
        <translation>पि&amp;छले एक्स-रे से तुलना</translation>
    </message>
    <message>
        <source>Show a previous film of the same patient beside this one</source>
        <translation>इसी मरीज़ का पिछला एक्स-रे इसके बगल में दिखाएँ</translation>
    </message>
    <message>
        <source>&amp;Patient text on the film</source>
        <translation>&amp;एक्स-रे पर मरीज़ की जानकारी</translation>
    </message>
    <message>
        <source>Show name, number and date in the corners of the film</source>
        <translation>एक्स-रे के कोनों में नाम, नंबर और तारीख दिखाएँ</translation>
    </message>
</context>
<context>
    <name>ViewDesk</name>
    <message>
        <source>No film is shown.</source>
        <translation>कोई एक्स-रे दिखाया नहीं जा रहा है।</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Film</source>
        <translation>एक्स-रे</translation>
    </message>
    <message>
        <source>Film beside it</source>
        <translation>बगल वाला एक्स-रे</translation>
    </message>
    <message>
        <source>With heatmap</source>
        <translation>हीटमैप के साथ</translation>
    </message>
    <message>
        <source>Without heatmap</source>
        <translation>बिना हीटमैप</translation>
    </message>
    <message>
        <source>No film is shown.</source>
        <translation>कोई एक्स-रे दिखाया नहीं जा रहा है।</translation>
    </message>
    <message>
        <source>Display turned</source>
        <translation>दृश्य घुमाया गया</translation>
    </message>
    <message>
        <source>Ruler: the arrow keys draw a line</source>
        <translation>रूलर: तीर वाली कुंजियों से रेखा खींचें</translation>
    </message>
    <message>
        <source>No heatmap</source>
        <translation>हीटमैप नहीं है</translation>
    </message>
    <message>
        <source>Heatmap shown</source>
        <translation>हीटमैप दिख रहा है</translation>
    </message>
    <message>
        <source>Heatmap hidden</source>
        <translation>हीटमैप छिपा है</translation>
    </message>
</context>
<context>
    <name>ViewerPane</name>
    <message>
        <source>More tools</source>
        <translation>और उपकरण</translation>
    </message>
    <message>
        <source>Tools of the viewer</source>
        <translation>एक्स-रे देखने के उपकरण</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Drop films or folders here</source>
        <translation>एक्स-रे या फ़ोल्डर यहाँ छोड़ें</translation>
    </message>
    <message>
        <source>DICOM, JPEG, PNG, BMP, TIFF or WebP. Nothing leaves this computer.</source>
        <translation>DICOM, JPEG, PNG, BMP, TIFF या WebP। इस कंप्यूटर से कुछ बाहर नहीं जाता।</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>पिछली बार खोले गए</translation>
    </message>
    <message>
        <source>Open {folder}</source>
        <translation>{folder} खोलें</translation>
    </message>
</context>
<context>
    <name>WorkDisplay</name>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Screened: {count}. In the list: {parts}.</source>
        <translation>स्क्रीनिंग हुई: {count}। सूची में: {parts}।</translation>
    </message>
    <message>
        <source>With warnings: {count}.</source>
        <translation>चेतावनी वाले: {count}।</translation>
    </message>
    <message>
        <source>To be reviewed: {count}.</source>
        <translation>पढ़ना बाकी: {count}।</translation>
    </message>
    <message>
        <source>In the list {count}: {parts}</source>
        <translation>सूची में {count}: {parts}</translation>
    </message>
    <message>
        <source>pneumonia {count}</source>
        <translation>निमोनिया {count}</translation>
    </message>
    <message>
        <source>uncertain {count}</source>
        <translation>अनिश्चित {count}</translation>
    </message>
    <message>
        <source>normal {count}</source>
        <translation>सामान्य {count}</translation>
    </message>
    <message>
        <source>without verdict {count}</source>
        <translation>बिना नतीजा {count}</translation>
    </message>
    <message>
        <source>not screened {count}</source>
        <translation>स्क्रीनिंग बाकी {count}</translation>
    </message>
    <message>
        <source>waiting {count}</source>
        <translation>प्रतीक्षा {count}</translation>
    </message>
    <message>
        <source>There are no files in what you opened.</source>
        <translation>आपने जो खोला, उसमें कोई फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>These films are in the list already.</source>
        <translation>ये एक्स-रे पहले से सूची में हैं।</translation>
    </message>
</context>
<context>
    <name>Worklist</name>
    <message>
        <source>Second look</source>
        <translation>दोबारा देखें</translation>
    </message>
    <message>
        <source>Disagrees</source>
        <translation>असहमत</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>पक्का नहीं</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>सहमत</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>पढ़ा</translation>
    </message>
    <message>
        <source>Reader: {verdict}</source>
        <translation>रीडर: {verdict}</translation>
    </message>
    <message>
        <source>Model: {verdict}, score {score}</source>
        <translation>मॉडल: {verdict}, स्कोर {score}</translation>
    </message>
    <message>
        <source>Called before the model&apos;s verdict was seen: look at it a second time.</source>
        <translation>यह निष्कर्ष मॉडल का नतीजा देखने से पहले दिया गया था: इसे दोबारा देखें।</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>एक्स-रे</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>नतीजा</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>स्कोर</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>मरीज़</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>तारीख</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>चेतावनी</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>पढ़ा गया</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>नोट</translation>
    </message>
</context>
<context>
    <name>WorklistView</name>
    <message>
        <source>Worklist</source>
        <translation>सूची</translation>
    </message>
    <message>
        <source>No film in the list fits what is asked for above.</source>
        <translation>सूची में कोई एक्स-रे ऊपर की शर्तों से मेल नहीं खाता।</translation>
    </message>
</context>
<context>
    <name>_Worker</name>
    <message>
        <source>an unexpected fault ({kind})</source>
        <translation>अनपेक्षित गड़बड़ी ({kind})</translation>
    </message>
    <message>
        <source>The models cannot be read or changed: an unexpected fault ({kind}).</source>
        <translation>मॉडल पढ़े या बदले नहीं जा सके: अनपेक्षित गड़बड़ी ({kind})।</translation>
    </message>
</context>
<context>
    <name>_Writer</name>
    <message>
        <source>The file could not be written ({reason}). Choose another place.</source>
        <translation>फ़ाइल नहीं लिखी जा सकी ({reason})। दूसरी जगह चुनें।</translation>
    </message>
    <message>
        <source>The file could not be written: an unexpected fault ({kind}).</source>
        <translation>फ़ाइल नहीं लिखी जा सकी: अनपेक्षित गड़बड़ी ({kind})।</translation>
    </message>
</context>
</TS>
