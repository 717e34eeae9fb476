<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>The notices are missing from this installation.</source>
        <translation>نصوص التراخيص غير موجودة في هذا التثبيت.</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About PneumoScan</source>
        <translation>حول PneumoScan</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;حول</translation>
    </message>
    <message>
        <source>&amp;Model card</source>
        <translation>بطاقة ال&amp;نموذج</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>ال&amp;تراخيص</translation>
    </message>
    <message>
        <source>Licences of the program and of what it is made of</source>
        <translation>تراخيص البرنامج ومكوّناته</translation>
    </message>
    <message>
        <source>Offline screening of chest X-rays for pneumonia.</source>
        <translation>فحص صور الصدر بالأشعة للكشف عن الالتهاب الرئوي، دون اتصال بالإنترنت.</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>النموذج: {name}</translation>
    </message>
    <message>
        <source>SHA-256 of its weights: {digest}</source>
        <translation>بصمة SHA-256 لأوزانه: {digest}</translation>
    </message>
    <message>
        <source>Operating point: {threshold}</source>
        <translation>نقطة القطع: {threshold}</translation>
    </message>
    <message>
        <source>Runs on: {device}</source>
        <translation>يعمل على: {device}</translation>
    </message>
    <message>
        <source>Runtime: {runtime}</source>
        <translation>باستخدام: {runtime}</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>Pausing after the film in hand</source>
        <translation>سيتوقف مؤقتًا بعد الصورة الجارية</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Waiting for the model</source>
        <translation>في انتظار النموذج</translation>
    </message>
    <message>
        <source>Looking for films: {count}</source>
        <translation>جارٍ البحث عن الصور: {count}</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>جارٍ كتابة {name}</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>الصفحة {page} من {pages}</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>Paused at {percent} %</source>
        <translation>متوقف مؤقتًا عند {percent}%</translation>
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
        <translation>القرص الذي يحفظ الأرشيف ممتلئ. أفرغ مساحة عليه؛ فلن يُحفظ شيء جديد قبل ذلك.</translation>
    </message>
    <message>
        <source>The history&apos;s folder or file may not be written to. Check its permissions, or choose another folder.</source>
        <translation>لا يُسمح بالكتابة في مجلد الأرشيف أو ملفه. تحقق من الأذونات أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The history&apos;s folder or file is no longer where it was. Connect its disk again or put it back, then restart.</source>
        <translation>لم يعد مجلد الأرشيف أو ملفه في مكانه. أعد توصيل القرص أو أعده إلى مكانه، ثم أعد تشغيل البرنامج.</translation>
    </message>
    <message>
        <source>Another program keeps the history busy. Wait a moment and try again, or close the other program.</source>
        <translation>برنامج آخر يستخدم الأرشيف الآن. انتظر قليلًا وحاول مرة أخرى، أو أغلق البرنامج الآخر.</translation>
    </message>
    <message>
        <source>The history is damaged. Restart the program: it then goes back to the newest good backup.</source>
        <translation>الأرشيف تالف. أعد تشغيل البرنامج ليعود إلى أحدث نسخة احتياطية سليمة.</translation>
    </message>
    <message>
        <source>The history is damaged, and another window of the program is using it. Close that window, then restart.</source>
        <translation>الأرشيف تالف، وتستخدمه نافذة أخرى من البرنامج. أغلق تلك النافذة ثم أعد تشغيل البرنامج.</translation>
    </message>
    <message>
        <source>The history was written by a newer version of the program. Use that version, or choose another folder.</source>
        <translation>كُتب هذا الأرشيف بإصدار أحدث من البرنامج. استخدم ذلك الإصدار أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The history cannot be read or written ({reason}). Check the disk or the connection to it.</source>
        <translation>تتعذر قراءة الأرشيف أو الكتابة فيه ({reason}). تحقق من القرص أو من الاتصال به.</translation>
    </message>
    <message>
        <source>This list is no longer in the history: it was deleted meanwhile.</source>
        <translation>لم تعد هذه القائمة في الأرشيف: فقد حُذفت في أثناء ذلك.</translation>
    </message>
    <message>
        <source>This list is open in another window of the program. Close it there first.</source>
        <translation>هذه القائمة مفتوحة في نافذة أخرى من البرنامج. أغلقها هناك أولًا.</translation>
    </message>
    <message>
        <source>The data were deleted, but traces of them may stay in the history&apos;s files until the program starts next.</source>
        <translation>حُذفت البيانات، لكن قد تبقى آثار منها في ملفات الأرشيف إلى أن يُشغَّل البرنامج في المرة القادمة.</translation>
    </message>
    <message>
        <source>Traces of data that were deleted earlier may still be in the history&apos;s files.</source>
        <translation>قد تكون في ملفات الأرشيف آثار باقية من بيانات حُذفت سابقًا.</translation>
    </message>
    <message>
        <source>The daily backup of the history could not be made.</source>
        <translation>تعذر إنشاء النسخة الاحتياطية اليومية من الأرشيف.</translation>
    </message>
    <message>
        <source>A copy cannot take the place of the history itself. Choose another name.</source>
        <translation>لا يمكن أن تحل النسخة محل الأرشيف نفسه. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>The history was damaged. The backup of {day} has taken its place; what was screened since then is missing. The damaged file was kept as {kept}.</source>
        <translation>كان الأرشيف تالفًا، فحلت محله النسخة الاحتياطية ليوم {day}. ما فُحص بعد ذلك مفقود. حُفظ الملف التالف باسم {kept}.</translation>
    </message>
    <message>
        <source>The history&apos;s file was missing or empty. The backup of {day} has taken its place; what was screened since then is missing.</source>
        <translation>كان ملف الأرشيف مفقودًا أو فارغًا، فحلت محله النسخة الاحتياطية ليوم {day}. ما فُحص بعد ذلك مفقود.</translation>
    </message>
    <message>
        <source>The history was damaged and there is no good backup, so an empty one was begun. The damaged file was kept as {kept}.</source>
        <translation>كان الأرشيف تالفًا ولا توجد نسخة احتياطية سليمة، فبدأ البرنامج أرشيفًا فارغًا. حُفظ الملف التالف باسم {kept}.</translation>
    </message>
</context>
<context>
    <name>Availability</name>
    <message>
        <source>The list is empty.</source>
        <translation>القائمة فارغة.</translation>
    </message>
    <message>
        <source>No film is chosen.</source>
        <translation>لم تُحدَّد أي صورة.</translation>
    </message>
    <message>
        <source>A file is being written already.</source>
        <translation>يجري الآن حفظ ملف آخر.</translation>
    </message>
    <message>
        <source>It would show verdicts that are hidden until you have read the films.</source>
        <translation>سيُظهر نتائج مخفية إلى أن تقرأ الصور.</translation>
    </message>
    <message>
        <source>No film is shown.</source>
        <translation>لا توجد صورة معروضة.</translation>
    </message>
    <message>
        <source>Only for a film that was rejected although it can be read.</source>
        <translation>متاح فقط لصورة مرفوضة يمكن قراءتها.</translation>
    </message>
    <message>
        <source>No film in the list is left over.</source>
        <translation>لم تبقَ في القائمة صورة لم تُفحص.</translation>
    </message>
    <message>
        <source>Nothing is going on.</source>
        <translation>لا يوجد عمل جارٍ.</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Model card</source>
        <translation>بطاقة النموذج</translation>
    </message>
    <message>
        <source>This page is on the internet. Open it in the browser?</source>
        <translation>هذه الصفحة على الإنترنت. هل تريد فتحها في المتصفح؟</translation>
    </message>
    <message>
        <source>Open a page</source>
        <translation>فتح صفحة</translation>
    </message>
</context>
<context>
    <name>CheckTable</name>
    <message>
        <source>Outcome</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما تبيّن</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Checks of this installation</source>
        <translation>عمليات التحقق من هذا التثبيت</translation>
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
        <translation>Cividis، لمن لديهم عمى ألوان</translation>
    </message>
    <message>
        <source>Amber, for grey printers</source>
        <translation>كهرماني، للطباعة بالأبيض والأسود</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Open films…</source>
        <translation>&amp;فتح صور…</translation>
    </message>
    <message>
        <source>Choose films to screen</source>
        <translation>اختيار الصور المطلوب فحصها</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>فتح &amp;مجلد…</translation>
    </message>
    <message>
        <source>Screen a folder, with the folders in it</source>
        <translation>فحص مجلد مع ما فيه من مجلدات</translation>
    </message>
    <message>
        <source>Try the &amp;sample films</source>
        <translation>فحص الصور الت&amp;جريبية</translation>
    </message>
    <message>
        <source>Screen the synthetic films that come with the program</source>
        <translation>فحص الصور الاصطناعية المرفقة بالبرنامج</translation>
    </message>
    <message>
        <source>&amp;Report of this film…</source>
        <translation>&amp;تقرير هذه الصورة…</translation>
    </message>
    <message>
        <source>Save a PDF of the chosen film</source>
        <translation>حفظ ملف PDF للصورة المحددة</translation>
    </message>
    <message>
        <source>Report of the &amp;list…</source>
        <translation>تقرير ال&amp;قائمة…</translation>
    </message>
    <message>
        <source>Save a PDF of the whole list</source>
        <translation>حفظ ملف PDF للقائمة كلها</translation>
    </message>
    <message>
        <source>CSV &amp;table…</source>
        <translation>جد&amp;ول CSV…</translation>
    </message>
    <message>
        <source>Save a CSV table of the whole list</source>
        <translation>حفظ جدول CSV للقائمة كلها</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>إغلاق النافذة</translation>
    </message>
    <message>
        <source>&amp;Remove from list</source>
        <translation>إ&amp;زالة من القائمة</translation>
    </message>
    <message>
        <source>Take the chosen films from the list; no file is deleted</source>
        <translation>إزالة الصور المحددة من القائمة، دون حذف أي ملف</translation>
    </message>
    <message>
        <source>&amp;New list</source>
        <translation>قائمة ج&amp;ديدة</translation>
    </message>
    <message>
        <source>Begin an empty list; the films of this one stay in the history</source>
        <translation>بدء قائمة فارغة؛ وتبقى صور هذه القائمة في الأرشيف</translation>
    </message>
    <message>
        <source>Screen the res&amp;t</source>
        <translation>فحص ال&amp;باقي</translation>
    </message>
    <message>
        <source>Stop at once; what is left stays in the list as not screened</source>
        <translation>إيقاف فوري؛ ويبقى الباقي في القائمة دون فحص</translation>
    </message>
    <message>
        <source>Go on with the films not screened</source>
        <translation>متابعة فحص الصور التي لم تُفحص</translation>
    </message>
    <message>
        <source>Screen &amp;again</source>
        <translation>إ&amp;عادة الفحص</translation>
    </message>
    <message>
        <source>Screen the chosen films once more</source>
        <translation>فحص الصور المحددة مرة أخرى</translation>
    </message>
    <message>
        <source>C&amp;orrect orientation…</source>
        <translation>&amp;تصحيح الاتجاه…</translation>
    </message>
    <message>
        <source>Turn, mirror or invert the film before it is screened, with a preview</source>
        <translation>تدوير الصورة أو قلبها أفقيًا أو عكس الأبيض والأسود فيها قبل فحصها، مع معاينة</translation>
    </message>
    <message>
        <source>Show a &amp;verdict anyway…</source>
        <translation>إظهار ال&amp;نتيجة رغم ذلك…</translation>
    </message>
    <message>
        <source>Screen a film that the program refused, and mark its verdict as asked for</source>
        <translation>فحص صورة رفضها البرنامج، ووسم نتيجتها بأنها ظهرت بناءً على طلب</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>حول &amp;Qt</translation>
    </message>
    <message>
        <source>The library that draws this window</source>
        <translation>المكتبة التي ترسم هذه النافذة</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>This film&apos;s file does not say whose it is: nothing can be found by that.</source>
        <translation>ملف هذه الصورة لا يذكر صاحبها، فلا يمكن البحث عن صور سابقة له.</translation>
    </message>
    <message>
        <source>No other film of this patient is known.</source>
        <translation>لا تُعرف صورة أخرى لهذا المريض.</translation>
    </message>
</context>
<context>
    <name>CorrectionDialog</name>
    <message>
        <source>Correct orientation</source>
        <translation>تصحيح الاتجاه</translation>
    </message>
    <message>
        <source>The film as it is in the file</source>
        <translation>الصورة كما هي في الملف</translation>
    </message>
    <message>
        <source>The film as it would be screened</source>
        <translation>الصورة كما ستُفحص</translation>
    </message>
    <message>
        <source>Do the same to all {count} chosen films</source>
        <translation>تطبيق ذلك على كل الصور المحددة: {count}</translation>
    </message>
    <message>
        <source>To be screened: {words}.</source>
        <translation>ستُفحص: {words}.</translation>
    </message>
    <message>
        <source>All {count} chosen films to be screened: {words}.</source>
        <translation>كل الصور المحددة ({count}) ستُفحص: {words}.</translation>
    </message>
    <message>
        <source>On an upright film the neck is at the top, the heart lies mostly to the right in the picture, and bones are light. The file itself is never changed.</source>
        <translation>في الصورة السليمة الاتجاه تكون الرقبة في الأعلى، ومعظم القلب في يمين الصورة، والعظام فاتحة. لا يتغير الملف نفسه أبدًا.</translation>
    </message>
    <message>
        <source>The program suggests this; compare the two before you agree.</source>
        <translation>هذا ما يقترحه البرنامج؛ قارن بين الصورتين قبل أن توافق.</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>تدوير لليسار</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>تدوير لليمين</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>قلب أفقي</translation>
    </message>
    <message>
        <source>Exchange black and white</source>
        <translation>عكس الأبيض والأسود</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>كما في الملف</translation>
    </message>
    <message>
        <source>Screen it so</source>
        <translation>فحصها هكذا</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>new list</source>
        <translation>قائمة جديدة</translation>
    </message>
    <message>
        <source>A new list. The {count} films of the last one are in the history.</source>
        <translation>قائمة جديدة. صور القائمة السابقة ({count}) محفوظة في الأرشيف.</translation>
    </message>
    <message>
        <source>removal ({count})</source>
        <translation>إزالة ({count})</translation>
    </message>
    <message>
        <source>Removed from the list: {count}. No file was deleted.</source>
        <translation>أُزيلت من القائمة: {count}. لم يُحذف أي ملف.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>Desks</name>
    <message>
        <source>Operating point {threshold}, not the model&apos;s own</source>
        <translation>نقطة القطع {threshold}، وليست نقطة النموذج نفسه</translation>
    </message>
    <message>
        <source>Read the film first: the model is hidden until then.</source>
        <translation>اقرأ الصورة أولًا: تبقى نتيجة النموذج مخفية حتى ذلك.</translation>
    </message>
    <message>
        <source>This film has no verdict to explain.</source>
        <translation>لا توجد لهذه الصورة نتيجة لتفسيرها.</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>turned clockwise by 90 degrees</source>
        <translation>مدوّرة 90 درجة مع عقارب الساعة</translation>
    </message>
    <message>
        <source>turned by 180 degrees</source>
        <translation>مدوّرة 180 درجة</translation>
    </message>
    <message>
        <source>turned anticlockwise by 90 degrees</source>
        <translation>مدوّرة 90 درجة عكس عقارب الساعة</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>مقلوبة أفقيًا</translation>
    </message>
    <message>
        <source>inverted</source>
        <translation>معكوسة الأبيض والأسود</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} و{second}</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>سنة واحدة</translation>
    </message>
    <message>
        <source>{count} years</source>
        <translation>{count} (بالسنوات)</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>شهر واحد</translation>
    </message>
    <message>
        <source>{count} months</source>
        <translation>{count} (بالأشهر)</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>يوم واحد</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} (بالأيام)</translation>
    </message>
    <message>
        <source>its table of contents is damaged or missing</source>
        <translation>فهرس المحتويات تالف أو مفقود</translation>
    </message>
    <message>
        <source>its table of contents is far too long</source>
        <translation>فهرس المحتويات أطول بكثير مما ينبغي</translation>
    </message>
    <message>
        <source>its files overlap</source>
        <translation>الملفات فيه متداخلة</translation>
    </message>
    <message>
        <source>its data in the archive are damaged</source>
        <translation>البيانات داخل الملف المضغوط تالفة</translation>
    </message>
    <message>
        <source>it is locked with a password</source>
        <translation>الملف مقفل بكلمة مرور</translation>
    </message>
    <message>
        <source>its data inflate without end</source>
        <translation>البيانات تتضخم بلا نهاية عند فك الضغط</translation>
    </message>
    <message>
        <source>it is not what was packed into the archive</source>
        <translation>المحتوى يختلف عمّا ضُغط في الأصل</translation>
    </message>
    <message>
        <source>it is not where the archive says</source>
        <translation>الملف ليس حيث يذكر الملف المضغوط</translation>
    </message>
    <message>
        <source>it is packed in an unusual way</source>
        <translation>طريقة الضغط غير مألوفة</translation>
    </message>
    <message>
        <source>it lies in another archive</source>
        <translation>الملف داخل ملف مضغوط آخر</translation>
    </message>
    <message>
        <source>it holds no films</source>
        <translation>لا يحتوي على صور أشعة</translation>
    </message>
    <message>
        <source>its name does not end in .zip</source>
        <translation>امتداد الاسم ليس zip</translation>
    </message>
    <message>
        <source>it is no film itself</source>
        <translation>الملف نفسه ليس صورة أشعة</translation>
    </message>
    <message>
        <source>its data end early</source>
        <translation>البيانات تنتهي قبل اكتمالها</translation>
    </message>
    <message>
        <source>its tiles are larger than any picture</source>
        <translation>أجزاء الصورة أكبر من أي صورة</translation>
    </message>
    <message>
        <source>its header cannot be read</source>
        <translation>تتعذر قراءة ترويسة الملف</translation>
    </message>
    <message>
        <source>this folder may not be read</source>
        <translation>لا يُسمح بقراءة هذا المجلد</translation>
    </message>
    <message>
        <source>its rescale slope or intercept is no usable number</source>
        <translation>ميل التدريج أو إزاحته رقم غير صالح</translation>
    </message>
    <message>
        <source>its data contradict each other</source>
        <translation>البيانات متناقضة</translation>
    </message>
    <message>
        <source>its elements are nested too deeply</source>
        <translation>عناصر الملف متداخلة على عمق زائد</translation>
    </message>
    <message>
        <source>it does not state whether its lowest value is black or white</source>
        <translation>لا يُذكر هل أدنى قيمة هي الأسود أم الأبيض</translation>
    </message>
    <message>
        <source>its table of colours is missing</source>
        <translation>جدول الألوان مفقود</translation>
    </message>
    <message>
        <source>its compressed image has no header</source>
        <translation>الصورة المضغوطة بلا ترويسة</translation>
    </message>
    <message>
        <source>the end of its image is missing</source>
        <translation>نهاية الصورة مفقودة</translation>
    </message>
    <message>
        <source>its image has another shape than it states</source>
        <translation>أبعاد الصورة تخالف المذكور في الملف</translation>
    </message>
    <message>
        <source>its header contradicts itself</source>
        <translation>ترويسة الملف متناقضة</translation>
    </message>
    <message>
        <source>its lookup table ends early</source>
        <translation>جدول التحويل ينتهي قبل اكتماله</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>lateral</source>
        <translation>جانبية</translation>
    </message>
    <message>
        <source>full</source>
        <translation>الكامل</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>السريع</translation>
    </message>
    <message>
        <source>the model came without it</source>
        <translation>لم يُرفق الملف بالنموذج</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>الملف تالف</translation>
    </message>
    <message>
        <source>it belongs to another model</source>
        <translation>الملف يخص نموذجًا آخر</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Open films</source>
        <translation>فتح صور</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Films (*.dcm *.dicom *.jpg *.jpeg *.png *.bmp *.tif *.tiff *.webp *.jp2 *.gif *.zip DICOMDIR)</source>
        <translation>صور الأشعة (*.dcm *.dicom *.jpg *.jpeg *.png *.bmp *.tif *.tiff *.webp *.jp2 *.gif *.zip DICOMDIR)</translation>
    </message>
    <message>
        <source>Open a folder of films, with the folders in it</source>
        <translation>فتح مجلد صور مع ما فيه من مجلدات</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>حفظ باسم</translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Drop to screen</source>
        <translation>أفلت الملفات لفحصها</translation>
    </message>
</context>
<context>
    <name>EngineState</name>
    <message>
        <source>Ready on {device}</source>
        <translation>جاهز على {device}</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>جارٍ تحميل النموذج…</translation>
    </message>
    <message>
        <source>Fast model on {device}</source>
        <translation>النموذج السريع على {device}</translation>
    </message>
    <message>
        <source>Model {name}.</source>
        <translation>النموذج {name}.</translation>
    </message>
    <message>
        <source>The model failed to load. {reason}</source>
        <translation>تعذر تحميل النموذج. {reason}</translation>
    </message>
    <message>
        <source>Films that you open now are screened as soon as the model is ready.</source>
        <translation>الصور التي تفتحها الآن ستُفحص حالما يجهز النموذج.</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>The slower explanations need TensorFlow and tf-keras-vis, which this installation has not. Install the program with its extra &quot;tensorflow&quot;; the heatmap that comes with each verdict needs neither.</source>
        <translation>تحتاج التفسيرات الأبطأ إلى TensorFlow وtf-keras-vis، وهما غير موجودين في هذا التثبيت. ثبّت البرنامج مع الإضافة «tensorflow». أما الخريطة الحرارية المرافقة لكل نتيجة فلا تحتاج إليهما.</translation>
    </message>
    <message>
        <source>The program for the slower explanations cannot be started ({reason}). Try again later.</source>
        <translation>تعذر تشغيل برنامج التفسيرات الأبطأ ({reason}). حاول لاحقًا.</translation>
    </message>
    <message>
        <source>The explanation took more than {minutes} minutes and was given up. Close other programs.</source>
        <translation>أُوقف التفسير لأنه تجاوز المهلة بالدقائق: {minutes}. أغلق البرامج الأخرى.</translation>
    </message>
    <message>
        <source>There was not enough memory for this explanation. Close other programs and ask for it again.</source>
        <translation>لم تكفِ الذاكرة لهذا التفسير. أغلق البرامج الأخرى واطلبه من جديد.</translation>
    </message>
    <message>
        <source>The explanation could not be made ({reason}). The verdict and its heatmap are not affected.</source>
        <translation>تعذر إعداد التفسير ({reason}). ولا يؤثر ذلك في النتيجة ولا في خريطتها الحرارية.</translation>
    </message>
    <message>
        <source>The model cannot be used for explanations. {reason}</source>
        <translation>لا يمكن استخدام النموذج للتفسير. {reason}</translation>
    </message>
</context>
<context>
    <name>ExplanationBar</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Where the film weighs for pneumonia in the network</source>
        <translation>المواضع التي ترجّح الالتهاب الرئوي عند الشبكة</translation>
    </message>
    <message>
        <source>This map is being made in the background; go on meanwhile</source>
        <translation>يجري إعداد هذه الخريطة في الخلفية؛ تابع عملك</translation>
    </message>
    <message>
        <source>{method}: {seconds} s</source>
        <translation>الطريقة {method}‎: {seconds} ث</translation>
    </message>
    <message>
        <source>&amp;Explain</source>
        <translation>&amp;تفسير</translation>
    </message>
    <message>
        <source>Have a slower explanation of the score made</source>
        <translation>طلب تفسير أبطأ للدرجة</translation>
    </message>
    <message>
        <source>A map is being made</source>
        <translation>يجري إعداد خريطة</translation>
    </message>
</context>
<context>
    <name>ExplanationCommands</name>
    <message>
        <source>Grad-CAM&amp;++ (a few seconds)</source>
        <translation>طريقة Grad-CAM++‎ (&amp;بضع ثوانٍ)</translation>
    </message>
    <message>
        <source>S&amp;moothGrad (about ten seconds)</source>
        <translation>طريقة SmoothGrad (&amp;نحو عشر ثوانٍ)</translation>
    </message>
    <message>
        <source>&amp;Score-CAM (up to a minute)</source>
        <translation>طريقة Score-CAM (&amp;حتى دقيقة)</translation>
    </message>
    <message>
        <source>&amp;Back to Grad-CAM</source>
        <translation>&amp;رجوع إلى Grad-CAM</translation>
    </message>
    <message>
        <source>Show the heatmap that belongs to the verdict again</source>
        <translation>إظهار الخريطة الحرارية الخاصة بالنتيجة من جديد</translation>
    </message>
    <message>
        <source>&amp;Cancel the explanation</source>
        <translation>إ&amp;لغاء التفسير</translation>
    </message>
    <message>
        <source>Give up the map that is being made; Grad-CAM stays</source>
        <translation>ترك الخريطة قيد الإعداد، وتبقى خريطة Grad-CAM</translation>
    </message>
    <message>
        <source>Where the film weighs for pneumonia; shows several separate places better than Grad-CAM</source>
        <translation>المواضع التي ترجّح الالتهاب الرئوي؛ تُظهر عدة مواضع متفرقة أفضل من Grad-CAM</translation>
    </message>
    <message>
        <source>Which points of the film would change the score most, upwards or downwards</source>
        <translation>النقاط التي لو تغيرت لغيّرت الدرجة أكثر من غيرها، رفعًا أو خفضًا</translation>
    </message>
    <message>
        <source>Where the score stays high when only that part of the film is shown to the network</source>
        <translation>المواضع التي تبقى معها الدرجة مرتفعة حين لا يُعرض على الشبكة غيرها</translation>
    </message>
    <message>
        <source>Scaled to its own strongest place: it glows on a normal film as on any. The verdict does not rest on it.</source>
        <translation>الألوان منسوبة إلى أقوى موضع في الصورة نفسها، فتتوهج حتى في صورة طبيعية. والنتيجة لا تُبنى عليها.</translation>
    </message>
</context>
<context>
    <name>ExplanationDesk</name>
    <message>
        <source>There is no film with a verdict in sight.</source>
        <translation>لا توجد صورة معروضة لها نتيجة.</translation>
    </message>
    <message>
        <source>This is the map that is shown.</source>
        <translation>هذه هي الخريطة المعروضة.</translation>
    </message>
    <message>
        <source>Grad-CAM is shown already.</source>
        <translation>خريطة Grad-CAM معروضة بالفعل.</translation>
    </message>
    <message>
        <source>No explanation is being made.</source>
        <translation>لا يجري إعداد أي تفسير.</translation>
    </message>
</context>
<context>
    <name>ExportDesk</name>
    <message>
        <source>PDF report</source>
        <translation>تقرير PDF</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>جدول CSV</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>أُلغي. لم يُكتب أي ملف.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>إظهار المجلد</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>حُفظ باسم {name}</translation>
    </message>
</context>
<context>
    <name>FactsFold</name>
    <message>
        <source>What the model knows</source>
        <translation>ما يعرفه النموذج</translation>
    </message>
    <message>
        <source>Whom the model was trained on, and how often it was right</source>
        <translation>من هم الذين دُرِّب النموذج على صورهم، وكم مرة أصاب</translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <translation>{value} (من {low} إلى {high})</translation>
    </message>
    <message>
        <source>With 95 % intervals, measured on {films}.</source>
        <translation>مع فترات ثقة 95%، والقياس على {films}.</translation>
    </message>
</context>
<context>
    <name>FaultReporter</name>
    <message>
        <source>Something unexpected went wrong ({kind}). The list is kept and you can go on.</source>
        <translation>حدث خلل غير متوقع ({kind}). القائمة محفوظة ويمكنك المتابعة.</translation>
    </message>
</context>
<context>
    <name>FilmDesk</name>
    <message>
        <source>correction ({count})</source>
        <translation>تصحيح ({count})</translation>
    </message>
    <message>
        <source>Films corrected and screened anew: {count}.</source>
        <translation>صُححت وأُعيد فحصها: {count}.</translation>
    </message>
    <message>
        <source>showing a verdict anyway</source>
        <translation>إظهار النتيجة رغم ذلك</translation>
    </message>
    <message>
        <source>The verdict is shown at your request, and marked so wherever it appears.</source>
        <translation>ظهرت النتيجة بناءً على طلبك، ويُذكر ذلك حيثما ظهرت.</translation>
    </message>
    <message>
        <source>screening again ({count})</source>
        <translation>إعادة الفحص ({count})</translation>
    </message>
    <message>
        <source>Films that are screened again: {count}.</source>
        <translation>صور يُعاد فحصها: {count}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>FilmView</name>
    <message>
        <source>Reading the film…</source>
        <translation>جارٍ قراءة الصورة…</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Find file, patient or note</source>
        <translation>بحث عن ملف أو مريض أو ملاحظة</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>بحث في القائمة</translation>
    </message>
    <message>
        <source>Show films whose name, patient or note has all these words (Ctrl+F)</source>
        <translation>إظهار الصور التي ترد كل هذه الكلمات في اسمها أو مريضها أو ملاحظتها (Ctrl+F)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Choose films by score, warnings and readings, and the order</source>
        <translation>اختيار الصور حسب الدرجة والتحذيرات والقراءة، واختيار الترتيب</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>Filter no longer</source>
        <translation>إيقاف التصفية</translation>
    </message>
    <message>
        <source>{count} of {total} shown</source>
        <translation>المعروض: {count} من {total}</translation>
    </message>
</context>
<context>
    <name>Headings</name>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>الوضع الأصلي</translation>
    </message>
    <message>
        <source>Click to sort, drag to move, click with the right button to choose the columns</source>
        <translation>انقر للترتيب، واسحب للنقل، وانقر بالزر الأيمن لاختيار الأعمدة</translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message>
        <source>reader&apos;s finding</source>
        <translation>رأي القارئ</translation>
    </message>
    <message>
        <source>No film chosen</source>
        <translation>لم تُحدَّد صورة</translation>
    </message>
</context>
<context>
    <name>HeatControls</name>
    <message>
        <source>&amp;Heatmap</source>
        <translation>ال&amp;خريطة الحرارية</translation>
    </message>
    <message>
        <source>Show or hide the heatmap</source>
        <translation>إظهار الخريطة الحرارية أو إخفاؤها</translation>
    </message>
    <message>
        <source>Heatmap &amp;as lines</source>
        <translation>الخريطة ك&amp;خطوط</translation>
    </message>
    <message>
        <source>Draw lines of equal heat in place of colours</source>
        <translation>رسم خطوط تساوي الشدة بدل الألوان</translation>
    </message>
    <message>
        <source>How much of the film the heatmap covers</source>
        <translation>مدى حجب الخريطة الحرارية للصورة</translation>
    </message>
    <message>
        <source>Colours, threshold and lines of the heatmap</source>
        <translation>ألوان الخريطة الحرارية وعتبتها وخطوطها</translation>
    </message>
    <message>
        <source>Heatmap opacity</source>
        <translation>عتامة الخريطة الحرارية</translation>
    </message>
    <message>
        <source>How the heatmap is drawn</source>
        <translation>طريقة رسم الخريطة الحرارية</translation>
    </message>
</context>
<context>
    <name>HeatLegend</name>
    <message>
        <source>Heatmap colours from weak to strong influence on the score</source>
        <translation>ألوان الخريطة الحرارية من التأثير الضعيف إلى القوي في الدرجة</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>ضعيف</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>قوي</translation>
    </message>
    <message>
        <source>Where the film weighs for pneumonia in the network: from weak to strong</source>
        <translation>المواضع التي ترجّح الالتهاب الرئوي عند الشبكة: من الضعيف إلى القوي</translation>
    </message>
    <message>
        <source>Below {percent} % nothing is drawn</source>
        <translation>لا يُرسم شيء دون {percent}%</translation>
    </message>
</context>
<context>
    <name>HeatOptions</name>
    <message>
        <source>How the heatmap is drawn</source>
        <translation>طريقة رسم الخريطة الحرارية</translation>
    </message>
    <message>
        <source>&amp;Lines of equal heat (C)</source>
        <translation>خ&amp;طوط تساوي الشدة (C)</translation>
    </message>
    <message>
        <source>Draw lines in place of colours, so that the film stays in sight</source>
        <translation>رسم خطوط بدل الألوان لتبقى الصورة ظاهرة</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>Heatmap colours</source>
        <translation>ألوان الخريطة الحرارية</translation>
    </message>
    <message>
        <source>Each gets lighter with the heat, and can be told apart in print and by everyone</source>
        <translation>كل تدرّج يزداد سطوعًا مع الشدة، ويمكن للجميع تمييزه على الشاشة وفي الطباعة</translation>
    </message>
    <message>
        <source>Hide heat below, in percent</source>
        <translation>إخفاء الشدة التي تقل عن هذه النسبة المئوية</translation>
    </message>
    <message>
        <source>Draw only what is at least so hot</source>
        <translation>رسم ما لا تقل شدته عن هذا الحد فقط</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>الأ&amp;لوان</translation>
    </message>
    <message>
        <source>&amp;Hide below</source>
        <translation>إ&amp;خفاء ما دون</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>What this program does</source>
        <translation>ما الذي يفعله هذا البرنامج</translation>
    </message>
    <message>
        <source>PneumoScan looks at frontal chest X-rays and gives each a score for pneumonia. It works without the internet: no film and no result leaves this computer.</source>
        <translation>يفحص PneumoScan صور الصدر الأمامية بالأشعة ويعطي كل صورة درجة للالتهاب الرئوي. وهو يعمل دون إنترنت: لا تخرج أي صورة ولا أي نتيجة من هذا الحاسوب.</translation>
    </message>
    <message>
        <source>It is for research only. A score is not a diagnosis, and a low score does not rule pneumonia out. Every film has to be read by a person.</source>
        <translation>البرنامج للاستخدام البحثي فقط. الدرجة ليست تشخيصًا، والدرجة المنخفضة لا تنفي الالتهاب الرئوي. يجب أن يقرأ كلَّ صورة شخص مؤهل.</translation>
    </message>
    <message>
        <source>Whom it knows</source>
        <translation>من الذين يعرفهم النموذج</translation>
    </message>
    <message>
        <source>The model learnt from films of children of one to five years from one hospital. What it says of adults, of babies or of another view of the chest means nothing. It knows pneumonia only: it says nothing of tuberculosis, of fluid, of tubes or of broken bones.</source>
        <translation>تعلّم النموذج من صور أطفال أعمارهم من سنة إلى خمس سنوات في مستشفى واحد. وما يقوله عن البالغين أو الرضّع أو عن وضعية أخرى للصدر لا معنى له. وهو لا يعرف إلا الالتهاب الرئوي: فلا يقول شيئًا عن السل أو السوائل أو الأنابيب أو الكسور.</translation>
    </message>
    <message>
        <source>Opening films</source>
        <translation>فتح الصور</translation>
    </message>
    <message>
        <source>Drop films, folders or ZIP files on the window, or choose Open films or Open folder in the File menu. A folder is taken with all folders in it. DICOM, JPEG, PNG, TIFF and other pictures are read.</source>
        <translation>أفلت صورًا أو مجلدات أو ملفات ZIP على النافذة، أو اختر «فتح صور» أو «فتح مجلد» من قائمة «ملف». ويُفتح المجلد مع كل ما فيه من مجلدات. يقرأ البرنامج DICOM وJPEG وPNG وTIFF وصيغ صور أخرى.</translation>
    </message>
    <message>
        <source>You can add more while others are being screened. A film that is in the list already is not entered twice. Your files are never changed, moved or deleted.</source>
        <translation>يمكنك إضافة صور أخرى في أثناء الفحص. والصورة الموجودة في القائمة لا تُدرج مرتين. ولا يغيّر البرنامج ملفاتك ولا ينقلها ولا يحذفها أبدًا.</translation>
    </message>
    <message>
        <source>Trying it without films of your own</source>
        <translation>التجربة دون صور من عندك</translation>
    </message>
    <message>
        <source>The first page and the File menu offer sample films. They are drawn by a computer, show no patient, and are good for finding your way about.</source>
        <translation>تعرض الصفحة الأولى وقائمة «ملف» صورًا تجريبية مرسومة بالحاسوب. لا تعود إلى أي مريض، وهي مفيدة للتعرف على البرنامج.</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Each film has a row. Click on a column&apos;s heading to order the list by it, and type words into the filter to see only some of it. The order by what is to be read first puts films called PNEUMONIA or UNCERTAIN on top.</source>
        <translation>لكل صورة صف. انقر على عنوان عمود لترتيب القائمة حسبه، واكتب كلمات في خانة البحث لترى جزءًا منها فقط. والترتيب حسب ما يُقرأ أولًا يضع الصور المصنَّفة «التهاب رئوي» أو «غير محسومة» في الأعلى.</translation>
    </message>
    <message>
        <source>Taking a film from the list deletes no file, and can be undone. Choose several films with Shift or Ctrl. The right mouse button shows what can be done with them.</source>
        <translation>إزالة صورة من القائمة لا تحذف أي ملف، ويمكن التراجع عنها. لتحديد عدة صور استخدم Shift أو Ctrl. ويُظهر زر الفأرة الأيمن ما يمكن فعله بها.</translation>
    </message>
    <message>
        <source>Long lists</source>
        <translation>القوائم الطويلة</translation>
    </message>
    <message>
        <source>The line at the bottom tells how many films are done and how long the rest will take. You can pause, which finishes the film in hand, or cancel at once. Films that were not screened stay in the list and can be screened later.</source>
        <translation>يبيّن السطر السفلي كم صورة أُنجزت وكم سيستغرق الباقي. يمكنك الإيقاف المؤقت، وعندها تُكمَل الصورة الجارية، أو الإلغاء فورًا. والصور التي لم تُفحص تبقى في القائمة ويمكن فحصها لاحقًا.</translation>
    </message>
    <message>
        <source>What the verdict means</source>
        <translation>ما معنى النتيجة</translation>
    </message>
    <message>
        <source>PNEUMONIA: the film resembles films with pneumonia. Have it read soon. NORMAL: it resembles films without; that does not rule pneumonia out. UNCERTAIN: the score is too near to the operating point to say either; have it read.</source>
        <translation>«التهاب رئوي»: الصورة تشبه صور المصابين بالتهاب رئوي؛ اطلب قراءتها قريبًا. «طبيعية»: تشبه صور غير المصابين؛ وهذا لا ينفي الالتهاب الرئوي. «غير محسومة»: الدرجة قريبة من نقطة القطع إلى حد لا يسمح بترجيح أي منهما؛ اطلب قراءتها.</translation>
    </message>
    <message>
        <source>Look at the film first, and at the verdict after. Readers who see a wrong verdict first miss much more than readers who see none.</source>
        <translation>انظر إلى الصورة أولًا ثم إلى النتيجة. فالقارئ الذي يرى نتيجة خاطئة أولًا يفوته أكثر بكثير مما يفوت من لا يرى أي نتيجة.</translation>
    </message>
    <message>
        <source>What the score means</source>
        <translation>ما معنى الدرجة</translation>
    </message>
    <message>
        <source>The score goes from 0 to 1. It is not the probability that this patient is ill: that also depends on the patient, and on how common pneumonia is where you are. The bar shows where the score lies, where the operating point is, and which scores are uncertain.</source>
        <translation>الدرجة من 0 إلى 1. وهي ليست احتمال إصابة هذا المريض بالمرض: فذلك يتوقف أيضًا على المريض نفسه وعلى مدى شيوع الالتهاب الرئوي عندكم. يبيّن الشريط موقع الدرجة وموقع نقطة القطع والدرجات غير المحسومة.</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>التحذيرات</translation>
    </message>
    <message>
        <source>An orange bar beside a verdict means that it deserves less trust: the film is unlike those that the model knows, the patient is too old or too young, the picture is poor, or somebody asked for the verdict anyway. The words say which. Warnings are in reports and tables too.</source>
        <translation>الشريط البرتقالي بجانب النتيجة يعني أنها أقل جدارة بالثقة: فالصورة لا تشبه ما يعرفه النموذج، أو المريض أكبر أو أصغر من اللازم، أو الصورة رديئة، أو طلب أحدهم النتيجة رغم رفض الصورة. ويذكر النص السبب. وتظهر التحذيرات في التقارير والجداول أيضًا.</translation>
    </message>
    <message>
        <source>Films without a verdict</source>
        <translation>صور بلا نتيجة</translation>
    </message>
    <message>
        <source>Rejected means that the program will not judge a film: it seems to be no frontal chest X-ray, or it lies on its side, or black and white are exchanged. Failed means that the file could not be read. The reason stands beside the film, with what you can do about it.</source>
        <translation>«مرفوضة» تعني أن البرنامج لا يحكم على الصورة: فهي لا تبدو صورة صدر أمامية، أو هي على جانبها، أو الأبيض والأسود فيها معكوسان. و«فشلت» تعني أن الملف تعذرت قراءته. ويظهر السبب بجانب الصورة مع ما يمكنك فعله.</translation>
    </message>
    <message>
        <source>For some rejected films you may ask for the verdict anyway. It then carries the reason as a warning wherever it is shown.</source>
        <translation>يمكنك أن تطلب النتيجة رغم ذلك لبعض الصور المرفوضة. وعندئذ يُذكر سبب الرفض تحذيرًا حيثما ظهرت النتيجة.</translation>
    </message>
    <message>
        <source>Films that lie wrong</source>
        <translation>صور باتجاه خاطئ</translation>
    </message>
    <message>
        <source>If a film is on its side, upside down, mirrored or a negative, choose Correct orientation. You see it before and after, and it is then screened anew. The file itself stays as it is. Turning the film only to look at it changes no verdict.</source>
        <translation>إذا كانت الصورة على جانبها أو مقلوبة رأسًا على عقب أو مقلوبة أفقيًا أو معكوسة الأبيض والأسود، فاختر «تصحيح الاتجاه». تراها قبل التصحيح وبعده، ثم تُفحص من جديد. ويبقى الملف نفسه كما هو. أما تدوير الصورة لمجرد النظر إليها فلا يغيّر أي نتيجة.</translation>
    </message>
    <message>
        <source>The heatmap</source>
        <translation>الخريطة الحرارية</translation>
    </message>
    <message>
        <source>Warm colours show where the model found what raised the score. The map is coarse: it does not outline an opacity and does not explain why. Heat on a letter, on a tube or at the border of the film means that the model was led astray.</source>
        <translation>تُظهر الألوان الدافئة أين وجد النموذج ما رفع الدرجة. والخريطة تقريبية: لا ترسم حدود العتامة الرئوية ولا تفسر السبب. وإذا ظهرت هذه الألوان على حرف أو أنبوب أو على حافة الصورة، فمعناه أن النموذج انخدع به.</translation>
    </message>
    <message>
        <source>You can hide it, make it weaker or stronger, or draw it as lines. Always look at the film without it, too.</source>
        <translation>يمكنك إخفاؤها أو تخفيفها أو تقويتها أو رسمها كخطوط. وانظر إلى الصورة دونها أيضًا في كل مرة.</translation>
    </message>
    <message>
        <source>Looking closely</source>
        <translation>النظر عن قرب</translation>
    </message>
    <message>
        <source>Turn the mouse wheel to come nearer to what is under the pointer, and drag to move the film. Drag with the right button for contrast and brightness. Fit shows the whole film, one to one shows every pixel.</source>
        <translation>أدر عجلة الفأرة لتكبير ما تحت المؤشر، واسحب لتحريك الصورة. واسحب بالزر الأيمن لضبط التباين والسطوع. «ملاءمة» تُظهر الصورة كلها، و«الحجم الفعلي» يُظهر كل بكسل.</translation>
    </message>
    <message>
        <source>The ruler gives millimetres only where the file says how large a pixel is; on the film&apos;s own plane, not in the body.</source>
        <translation>لا تقيس المسطرة بالمليمتر إلا إذا ذكر الملف حجم البكسل؛ والقياس على مستوى الصورة نفسها لا داخل الجسم.</translation>
    </message>
    <message>
        <source>Comparing with an earlier film</source>
        <translation>المقارنة بصورة سابقة</translation>
    </message>
    <message>
        <source>If the list or the history holds an earlier film of the same patient, it can be shown beside this one. Both move and grow together. Check the names and the dates before you compare.</source>
        <translation>إذا كانت في القائمة أو الأرشيف صورة سابقة للمريض نفسه، أمكن عرضها بجانب هذه الصورة. وتتحرك الصورتان وتكبران معًا. تحقق من الاسم والتاريخ قبل المقارنة.</translation>
    </message>
    <message>
        <source>Your own finding</source>
        <translation>رأيك أنت</translation>
    </message>
    <message>
        <source>Say what you see: pneumonia, normal, or unsure; or agree or disagree with the model, and add a note. Your finding outranks the model&apos;s everywhere from then on: in the list, in reports and in tables. What the model said stays beside it.</source>
        <translation>قل ما تراه: «التهاب رئوي» أو «طبيعية» أو «غير متأكد»؛ أو وافق النموذج أو خالفه، وأضف ملاحظة. ومن ذلك الحين يتقدم رأيك على نتيجة النموذج في كل مكان: في القائمة والتقارير والجداول. ويبقى ما قاله النموذج مذكورًا بجانبه.</translation>
    </message>
    <message>
        <source>Reading blind</source>
        <translation>القراءة المعمّاة</translation>
    </message>
    <message>
        <source>In this mode you decide first: verdict, score, heatmap and warnings of a film appear only after you have entered your finding. Where you and the model differ, the film is marked for a second look. Both findings are kept.</source>
        <translation>في هذا الوضع تقرر أنت أولًا: فلا تظهر نتيجة الصورة ولا درجتها ولا خريطتها الحرارية ولا تحذيراتها إلا بعد أن تُدخل رأيك. وحيث تختلف مع النموذج توسم الصورة لنظرة ثانية. ويُحفظ الرأيان معًا.</translation>
    </message>
    <message>
        <source>The second look</source>
        <translation>النظرة الثانية</translation>
    </message>
    <message>
        <source>Films on which a blind reader and the model differ can be listed. Look at each once more, alone or with a colleague, and keep or change the finding. Neither of the two is right because it was first.</source>
        <translation>يمكن عرض قائمة بالصور التي اختلف فيها القارئ في القراءة المعمّاة مع النموذج. انظر إلى كل منها مرة أخرى، وحدك أو مع زميل، وأبقِ رأيك أو غيّره. فلا أحد منكما على صواب لمجرد أنه سبق.</translation>
    </message>
    <message>
        <source>Two models</source>
        <translation>نموذجان</translation>
    </message>
    <message>
        <source>The fast model screens several times as many films a minute as the full one. Settings, Model says what each is worth. Films keep the result of the model that screened them until you screen them again, and each model has its own operating point.</source>
        <translation>يفحص النموذج السريع في الدقيقة أضعاف ما يفحصه النموذج الكامل من الصور. وتبيّن صفحة «النموذج» في الإعدادات ما يساويه كل منهما. وتحتفظ الصور بنتيجة النموذج الذي فحصها إلى أن تعيد فحصها، ولكل نموذج نقطة قطع خاصة به.</translation>
    </message>
    <message>
        <source>A new model</source>
        <translation>نموذج جديد</translation>
    </message>
    <message>
        <source>Models that are made later come as one signed file. Drop it on the window, or choose Help, Models. It is tried on films of this computer first: look at those that come out differently before you install it. Go back brings the former model back.</source>
        <translation>تأتي النماذج التي تُعد لاحقًا في ملف واحد موقَّع. أفلته على النافذة، أو اختر «النماذج» من «مساعدة». ويُجرَّب النموذج أولًا على صور من هذا الحاسوب: انظر في الصور التي تتغير نتيجتها قبل أن تثبّته. ويعيد «رجوع إلى السابق» النموذج السابق.</translation>
    </message>
    <message>
        <source>Is the program sound?</source>
        <translation>هل البرنامج سليم؟</translation>
    </message>
    <message>
        <source>Before the first film of a day the program checks itself, and refuses to screen where a verdict could be wrong. Help, Check this installation checks everything and shows a table.</source>
        <translation>قبل أول صورة في اليوم يتحقق البرنامج من نفسه، ويمتنع عن الفحص حيث قد تكون النتيجة خاطئة. أما «التحقق من التثبيت» في «مساعدة» فيتحقق من كل شيء ويعرض جدولًا.</translation>
    </message>
    <message>
        <source>The operating point</source>
        <translation>نقطة القطع</translation>
    </message>
    <message>
        <source>The operating point is the score from which a film is called PNEUMONIA. A lower one finds more of the ill and raises more false alarms, a higher one does the opposite.</source>
        <translation>نقطة القطع هي الدرجة التي تُصنَّف الصورة ابتداءً منها «التهاب رئوي». خفضها يكشف مرضى أكثر ويزيد الإنذارات الكاذبة، ورفعها يفعل العكس.</translation>
    </message>
    <message>
        <source>It is locked. To move it, unlock it in its window, which shows what another point would give and how many verdicts of the list would change. Move it only by what films of your own place show. It is written beside every result, and you can always go back to the model&apos;s own.</source>
        <translation>هي مقفلة. لتغييرها افتح قفلها في نافذتها، التي تبيّن ما تعطيه نقطة أخرى وكم نتيجة في القائمة ستتغير. لا تغيّرها إلا بناءً على ما تُظهره صور من مكان عملك. وهي مكتوبة بجانب كل نتيجة، ويمكنك دائمًا الرجوع إلى نقطة النموذج الأصلية.</translation>
    </message>
    <message>
        <source>Sensitivity and specificity</source>
        <translation>الحساسية والنوعية</translation>
    </message>
    <message>
        <source>Sensitivity is the share of films with pneumonia that score at or above the operating point; specificity is the share of the others that score below it. Both were measured on films like those that the model learnt from, and are lower elsewhere. The interval says how far chance alone may have moved them.</source>
        <translation>الحساسية هي نسبة صور الالتهاب الرئوي التي تبلغ درجتها نقطة القطع أو تزيد عليها؛ والنوعية هي نسبة الصور الأخرى التي تقل درجتها عنها. وقد قيستا على صور شبيهة بالتي تعلّم منها النموذج، وهما أقل في غيرها. وتبيّن الفترة مقدار ما قد تغيّره المصادفة وحدها.</translation>
    </message>
    <message>
        <source>How many verdicts are right here</source>
        <translation>كم نتيجة تكون صحيحة عندكم</translation>
    </message>
    <message>
        <source>That depends on how common pneumonia is among your films. Where it is rare, most films that are called PNEUMONIA show none, however good the model is. Enter how many of 100 of your films show pneumonia to see what a verdict is worth with you.</source>
        <translation>يتوقف ذلك على مدى شيوع الالتهاب الرئوي بين صوركم. فحيث يندر، تكون معظم الصور المصنَّفة «التهاب رئوي» خالية منه مهما كان النموذج جيدًا. أدخل عدد صور الالتهاب الرئوي في كل 100 من صوركم لترى ما تساويه النتيجة عندكم.</translation>
    </message>
    <message>
        <source>Reports and tables</source>
        <translation>التقارير والجداول</translation>
    </message>
    <message>
        <source>Report of this film and Report of the list save a PDF, with film, heatmap, verdict, warnings and your own finding. CSV table saves a line for each film, for a spreadsheet. Both hold patient data: keep them where such data belong.</source>
        <translation>يحفظ «تقرير هذه الصورة» و«تقرير القائمة» ملف PDF فيه الصورة والخريطة الحرارية والنتيجة والتحذيرات ورأيك. ويحفظ «جدول CSV» سطرًا لكل صورة لاستخدامه في برنامج الجداول. وفي كليهما بيانات المرضى: فاحفظهما حيث يجب أن تُحفظ هذه البيانات.</translation>
    </message>
    <message>
        <source>The history</source>
        <translation>الأرشيف</translation>
    </message>
    <message>
        <source>What was screened is kept on this computer. You can open a past list again and look for a patient or a day. A film that was screened before is known again, also under another name, and is not screened twice unless you ask for it. After a power cut the program goes on where it stopped.</source>
        <translation>كل ما فُحص محفوظ في هذا الحاسوب. يمكنك إعادة فتح قائمة سابقة والبحث عن مريض أو يوم. والصورة التي فُحصت من قبل يتعرف عليها البرنامج ولو تغير اسمها، ولا يفحصها مرتين إلا إذا طلبت ذلك. وبعد انقطاع الكهرباء يتابع البرنامج من حيث توقف.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere. The history holds names and results; the settings say where it lies and how long it is kept, and there you can delete it. The log and the support bundle hold no patient data and no names of files.</source>
        <translation>لا يُرسل شيء إلى أي مكان. يحتوي الأرشيف على أسماء ونتائج؛ وتبيّن الإعدادات مكانه ومدة حفظه، ويمكنك حذفه منها. أما سجل الأحداث وحزمة الدعم فليس فيهما بيانات مرضى ولا أسماء ملفات.</translation>
    </message>
    <message>
        <source>Working with the keyboard</source>
        <translation>العمل بلوحة المفاتيح</translation>
    </message>
    <message>
        <source>Everything can be done without a mouse. The arrow keys move through the films, Tab moves through the window, and the list of keys in the Help menu shows the rest. Menus show the keys, too.</source>
        <translation>يمكن فعل كل شيء دون فأرة. تنقلك مفاتيح الأسهم بين الصور، وينقلك Tab في أنحاء النافذة، وتجد الباقي في قائمة المفاتيح ضمن «مساعدة». وتَظهر المفاتيح في القوائم أيضًا.</translation>
    </message>
    <message>
        <source>If a film cannot be read</source>
        <translation>إذا تعذرت قراءة صورة</translation>
    </message>
    <message>
        <source>The file may be damaged or still be copied. Open it in another program; if that shows it, save it anew as DICOM or PNG and try again. One bad file never stops the others.</source>
        <translation>قد يكون الملف تالفًا أو لم يكتمل نسخه. افتحه في برنامج آخر؛ فإن ظهر فيه فاحفظه من جديد بصيغة DICOM أو PNG وحاول مرة أخرى. ولا يوقف ملف معيب بقية الملفات أبدًا.</translation>
    </message>
    <message>
        <source>If the model does not load</source>
        <translation>إذا لم يُحمَّل النموذج</translation>
    </message>
    <message>
        <source>The line at the bottom says why. Mostly a file of the program is missing or was changed: install it again. Your list and your history stay as they are. A graphics card is not needed.</source>
        <translation>يذكر السطر السفلي السبب. والغالب أن أحد ملفات البرنامج مفقود أو تغيّر: أعد تثبيت البرنامج. وتبقى قائمتك وأرشيفك كما هما. ولا حاجة إلى بطاقة رسومات.</translation>
    </message>
    <message>
        <source>If something went wrong</source>
        <translation>إذا حدث خلل</translation>
    </message>
    <message>
        <source>The program says so in a sentence and keeps the list. The log in the Help menu tells what happened. To ask for help, save a support bundle there: it shows what is in it before it is written. The program sends it to nobody; you decide who gets it.</source>
        <translation>يخبرك البرنامج بذلك في جملة ويحافظ على القائمة. ويبيّن سجل الأحداث في «مساعدة» ما حدث. ولطلب العون احفظ حزمة دعم من هناك: تُعرض محتوياتها قبل كتابتها. ولا يرسلها البرنامج إلى أحد؛ فأنت من يقرر لمن تُعطى.</translation>
    </message>
</context>
<context>
    <name>HelpCommands</name>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;مساعدة</translation>
    </message>
    <message>
        <source>How to work with the program</source>
        <translation>كيفية استخدام البرنامج</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>م&amp;فاتيح الاختصار</translation>
    </message>
    <message>
        <source>All keys of the program on one page</source>
        <translation>كل مفاتيح البرنامج في صفحة واحدة</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>&amp;سجل الأحداث…</translation>
    </message>
    <message>
        <source>What went wrong, if anything did</source>
        <translation>الأعطال التي حدثت، إن وُجدت</translation>
    </message>
    <message>
        <source>&amp;Save a support bundle…</source>
        <translation>حفظ حزمة &amp;دعم…</translation>
    </message>
    <message>
        <source>Save what helps others to help you, without patient data</source>
        <translation>حفظ ما يعين الآخرين على مساعدتك، دون بيانات مرضى</translation>
    </message>
    <message>
        <source>&amp;About PneumoScan</source>
        <translation>&amp;حول PneumoScan</translation>
    </message>
    <message>
        <source>Version, model and licences</source>
        <translation>الإصدار والنموذج والتراخيص</translation>
    </message>
    <message>
        <source>&amp;Check this installation…</source>
        <translation>ال&amp;تحقق من التثبيت…</translation>
    </message>
    <message>
        <source>Whether the program is whole and gives the results that were tested</source>
        <translation>هل البرنامج كامل ويعطي النتائج التي اختُبر عليها</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>بحث في المساعدة</translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation>كلمات البحث</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>What the help tells of</source>
        <translation>موضوعات المساعدة</translation>
    </message>
    <message>
        <source>The words of the help</source>
        <translation>نص المساعدة</translation>
    </message>
    <message>
        <source>Nothing in the help holds all these words.</source>
        <translation>لا شيء في المساعدة يحتوي على كل هذه الكلمات.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>pneumonia {count}</source>
        <translation>التهاب رئوي {count}</translation>
    </message>
    <message>
        <source>uncertain {count}</source>
        <translation>غير محسومة {count}</translation>
    </message>
    <message>
        <source>normal {count}</source>
        <translation>طبيعية {count}</translation>
    </message>
</context>
<context>
    <name>HistoryDesk</name>
    <message>
        <source>&amp;History…</source>
        <translation>الأ&amp;رشيف…</translation>
    </message>
    <message>
        <source>Go on with a former list, or look for a patient</source>
        <translation>متابعة قائمة سابقة أو البحث عن مريض</translation>
    </message>
    <message>
        <source>&amp;Back up the history…</source>
        <translation>&amp;نسخ الأرشيف احتياطيًا…</translation>
    </message>
    <message>
        <source>Save a copy of the history, on a stick for example</source>
        <translation>حفظ نسخة من الأرشيف، على ذاكرة USB مثلًا</translation>
    </message>
    <message>
        <source>The list of {moment}</source>
        <translation>قائمة {moment}</translation>
    </message>
    <message>
        <source>{left} of {count} films are still to be screened</source>
        <translation>المتبقي للفحص: {left} من {count}</translation>
    </message>
    <message>
        <source>Films: {count}</source>
        <translation>الصور: {count}</translation>
    </message>
    <message>
        <source>Delete the whole history: every list, finding, note and backup? The films themselves stay where they are. This cannot be undone.</source>
        <translation>هل تريد حذف الأرشيف كله: كل القوائم والآراء والملاحظات والنسخ الاحتياطية؟ تبقى الصور نفسها في مكانها. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Delete from the history, with findings and notes: lists {lists}, films {films}? The films themselves stay where they are. This cannot be undone.</source>
        <translation>هل تريد الحذف من الأرشيف مع الآراء والملاحظات: القوائم {lists}، الصور {films}؟ تبقى الصور نفسها في مكانها. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Delete all films of {patient} from the history, with findings and notes? The films themselves stay where they are. This cannot be undone.</source>
        <translation>هل تريد حذف كل صور {patient} من الأرشيف مع الآراء والملاحظات؟ تبقى الصور نفسها في مكانها. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Delete from the history</source>
        <translation>حذف من الأرشيف</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>History</source>
        <translation>الأرشيف</translation>
    </message>
    <message>
        <source>Saved as {name}. It names patients: keep it safe.</source>
        <translation>حُفظ باسم {name}. فيه أسماء مرضى: احفظه في مكان آمن.</translation>
    </message>
    <message>
        <source>Deleted from the history: {count} films.</source>
        <translation>الصور المحذوفة من الأرشيف: {count}.</translation>
    </message>
    <message>
        <source>Damaged files of the history that were set aside may hold more of them. Delete the whole history to delete these too.</source>
        <translation>قد تحتوي ملفات الأرشيف التالفة التي نُحّيت جانبًا على المزيد منها. احذف الأرشيف كله لحذفها أيضًا.</translation>
    </message>
    <message>
        <source>Brought back from the history: {count} films. {due} are still to be screened.</source>
        <translation>الصور المستعادة من الأرشيف: {count}. المتبقي منها للفحص: {due}.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Brought back from the history: {count} films.</source>
        <translation>الصور المستعادة من الأرشيف: {count}.</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>الأرشيف</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>بدأت</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Not screened</source>
        <translation>لم تُفحص</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>تاريخ الصورة</translation>
    </message>
    <message>
        <source>Screened</source>
        <translation>تاريخ الفحص</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Films found: {count}.</source>
        <translation>الصور التي وُجدت: {count}.</translation>
    </message>
    <message>
        <source>Only the newest {count} are shown: say more of what you look for.</source>
        <translation>يُعرض الأحدث فقط، وعدده {count}: حدد ما تبحث عنه أكثر.</translation>
    </message>
    <message>
        <source>&amp;Go on with this list</source>
        <translation>&amp;متابعة هذه القائمة</translation>
    </message>
    <message>
        <source>&amp;Add to the list</source>
        <translation>إ&amp;ضافة إلى القائمة</translation>
    </message>
    <message>
        <source>&amp;Delete this patient…</source>
        <translation>&amp;حذف هذا المريض…</translation>
    </message>
    <message>
        <source>Former lists</source>
        <translation>القوائم السابقة</translation>
    </message>
    <message>
        <source>Films of the history</source>
        <translation>صور الأرشيف</translation>
    </message>
    <message>
        <source>&amp;Lists</source>
        <translation>&amp;قوائم</translation>
    </message>
    <message>
        <source>&amp;Films</source>
        <translation>&amp;صور</translation>
    </message>
    <message>
        <source>Research use only. The history is on this computer, and names patients.</source>
        <translation>للاستخدام البحثي فقط. الأرشيف في هذا الحاسوب، وفيه أسماء مرضى.</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;حذف…</translation>
    </message>
</context>
<context>
    <name>HistoryKeeper</name>
    <message>
        <source>The history failed unexpectedly ({kind}).</source>
        <translation>تعطل الأرشيف على نحو غير متوقع ({kind}).</translation>
    </message>
    <message>
        <source>The history can be written again; nothing of this list is missing from it.</source>
        <translation>عاد الأرشيف إلى الحفظ؛ ولم يُفقد منه شيء من هذه القائمة.</translation>
    </message>
</context>
<context>
    <name>Installation</name>
    <message>
        <source>Model {model}: its files</source>
        <translation>النموذج {model}: ملفاته</translation>
    </message>
    <message>
        <source>Model {model}, {engine}: sample films</source>
        <translation>النموذج {model}، {engine}: الصور التجريبية</translation>
    </message>
    <message>
        <source>Model {model}, {engine}: pictures of no film</source>
        <translation>النموذج {model}، {engine}: صور ليست صور أشعة</translation>
    </message>
    <message>
        <source>Reading {format}</source>
        <translation>قراءة {format}</translation>
    </message>
    <message>
        <source>The process that reads films</source>
        <translation>العملية التي تقرأ الصور</translation>
    </message>
    <message>
        <source>The process that makes slower explanations</source>
        <translation>العملية التي تُعد التفسيرات الأبطأ</translation>
    </message>
    <message>
        <source>PDF report</source>
        <translation>تقرير PDF</translation>
    </message>
    <message>
        <source>History</source>
        <translation>الأرشيف</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>الخطوط</translation>
    </message>
    <message>
        <source>Colours of heat</source>
        <translation>ألوان الخريطة الحرارية</translation>
    </message>
    <message>
        <source>Folder of the history</source>
        <translation>مجلد الأرشيف</translation>
    </message>
    <message>
        <source>Folder for temporary files</source>
        <translation>مجلد الملفات المؤقتة</translation>
    </message>
    <message>
        <source>The check itself</source>
        <translation>عملية التحقق نفسها</translation>
    </message>
    <message>
        <source>All {count} files are the ones that were tested.</source>
        <translation>كل الملفات ({count}) هي نفسها التي اختُبرت.</translation>
    </message>
    <message>
        <source>{count} films as when it was tested: scores within {score}, heatmaps within {heatmap}.</source>
        <translation>الصور المطابقة لما كان عند الاختبار: {count}؛ فرق الدرجات حتى {score}، وفرق الخرائط الحرارية حتى {heatmap}.</translation>
    </message>
    <message>
        <source>{count} pictures are refused or let through as they should be.</source>
        <translation>الصور التي رُفضت أو قُبلت كما ينبغي: {count}.</translation>
    </message>
    <message>
        <source>Decoded as it should be: {names}.</source>
        <translation>فُك ترميزها كما ينبغي: {names}.</translation>
    </message>
    <message>
        <source>It started, and its answer is right.</source>
        <translation>بدأت، وجوابها صحيح.</translation>
    </message>
    <message>
        <source>Written and read again: {pages} pages.</source>
        <translation>كُتب ثم قُرئ من جديد؛ عدد الصفحات: {pages}.</translation>
    </message>
    <message>
        <source>A film was entered, and found again with its score and heatmap.</source>
        <translation>أُدخلت صورة، ثم وُجدت مع درجتها وخريطتها الحرارية.</translation>
    </message>
    <message>
        <source>Loaded: {names}.</source>
        <translation>حُمّلت: {names}.</translation>
    </message>
    <message>
        <source>All {count} fonts are there, and Qt can use them.</source>
        <translation>كل الخطوط ({count}) موجودة، ويمكن لـ Qt استخدامها.</translation>
    </message>
    <message>
        <source>All {count} scales have their colours.</source>
        <translation>كل تدرجات الألوان ({count}) بألوانها الصحيحة.</translation>
    </message>
    <message>
        <source>Written to and read again; {megabytes} MB are free.</source>
        <translation>نجحت الكتابة فيه والقراءة منه؛ المساحة الخالية {megabytes} MB.</translation>
    </message>
    <message>
        <source>This model has no gate: its verdicts carry a warning.</source>
        <translation>ليس في هذا النموذج ما يتحقق من شبه الصورة بما دُرّب عليه: لذلك تحمل نتائجه تحذيرًا.</translation>
    </message>
    <message>
        <source>Not part of this installation.</source>
        <translation>ليس جزءًا من هذا التثبيت.</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
    <message>
        <source>What the model said when it was tested is not available ({reason}). Install the program again.</source>
        <translation>ما قاله النموذج عند اختباره غير متوفر ({reason}). أعد تثبيت البرنامج.</translation>
    </message>
    <message>
        <source>What an undamaged program gives is not known: a file is missing. Install the program again.</source>
        <translation>لا يُعرف ما يعطيه البرنامج السليم: أحد الملفات مفقود. أعد تثبيت البرنامج.</translation>
    </message>
    <message>
        <source>The file {name} is missing, or not the one that was shipped. Install the program again.</source>
        <translation>الملف {name} مفقود، أو ليس هو المرفق بالبرنامج. أعد تثبيت البرنامج.</translation>
    </message>
    <message>
        <source>The film {name} cannot be read ({reason}). Install the program again.</source>
        <translation>تعذرت قراءة الصورة {name} ({reason}). أعد تثبيت البرنامج.</translation>
    </message>
    <message>
        <source>The film {name} scores {found} in place of {expected}, and its heatmap is {heatmap} off. Install the program again; if that does not help, this computer computes wrongly.</source>
        <translation>درجة الصورة {name} هي {found} بدل {expected}، والفرق في خريطتها الحرارية {heatmap}. أعد تثبيت البرنامج؛ فإن لم يُجدِ ذلك فهذا الحاسوب يخطئ في الحساب.</translation>
    </message>
    <message>
        <source>The picture {name} was not judged as when the model was tested. Install the program again.</source>
        <translation>الحكم على الصورة {name} يخالف ما كان عند اختبار النموذج. أعد تثبيت البرنامج.</translation>
    </message>
    <message>
        <source>The picture {name} cannot be decoded ({reason}). Install the program again.</source>
        <translation>يتعذر فك ترميز الصورة {name} ({reason}). أعد تثبيت البرنامج.</translation>
    </message>
    <message>
        <source>The picture {name} is decoded to other greys than it holds. Install the program again.</source>
        <translation>يغيّر فك الترميز درجات الرمادي في الصورة {name}. أعد تثبيت البرنامج.</translation>
    </message>
    <message>
        <source>It does not start, or does not answer ({reason}). If a virus scanner holds the program up, allow it there; else install the program again.</source>
        <translation>لا تبدأ أو لا تجيب ({reason}). إذا كان برنامج مكافحة الفيروسات يوقف هذا البرنامج فاسمح به هناك؛ وإلا فأعد تثبيت البرنامج.</translation>
    </message>
    <message>
        <source>No report can be made. {reason}</source>
        <translation>لا يمكن إعداد أي تقرير. {reason}</translation>
    </message>
    <message>
        <source>The report was written, but cannot be read again. Install the program again.</source>
        <translation>كُتب التقرير، لكن تتعذر قراءته من جديد. أعد تثبيت البرنامج.</translation>
    </message>
    <message>
        <source>The history cannot be written or read. {reason}</source>
        <translation>تتعذر الكتابة في الأرشيف أو القراءة منه. {reason}</translation>
    </message>
    <message>
        <source>What was entered into the history is not what came back. Install the program again.</source>
        <translation>ما أُدخل في الأرشيف ليس ما عاد منه. أعد تثبيت البرنامج.</translation>
    </message>
    <message>
        <source>The language {name} is missing or damaged. Install the program again.</source>
        <translation>اللغة {name} مفقودة أو تالفة. أعد تثبيت البرنامج.</translation>
    </message>
    <message>
        <source>The font {name} is missing or damaged. Install the program again.</source>
        <translation>الخط {name} مفقود أو تالف. أعد تثبيت البرنامج.</translation>
    </message>
    <message>
        <source>The scale of colours {name} is not the one that was shipped. Install the program again.</source>
        <translation>تدرج الألوان {name} ليس المرفق بالبرنامج. أعد تثبيت البرنامج.</translation>
    </message>
    <message>
        <source>Nothing can be written there ({reason}). Make room on the disk, or have the folder opened.</source>
        <translation>تتعذر الكتابة هناك ({reason}). أفرغ مساحة على القرص، أو اطلب السماح بالكتابة في المجلد.</translation>
    </message>
    <message>
        <source>Only {megabytes} MB are free. Make room on the disk: {needed} MB are needed.</source>
        <translation>المساحة الخالية {megabytes} MB فقط. أفرغ مساحة على القرص: المطلوب {needed} MB.</translation>
    </message>
    <message>
        <source>The program crashed in this check. Install the program again; until then do not rely on it.</source>
        <translation>انهار البرنامج في أثناء هذا التحقق. أعد تثبيت البرنامج؛ ولا تعتمد عليه قبل ذلك.</translation>
    </message>
    <message>
        <source>No answer within {seconds} seconds. Close other programs and check again.</source>
        <translation>لا جواب بعد انتهاء المهلة (بالثواني: {seconds}). أغلق البرامج الأخرى وأعد التحقق.</translation>
    </message>
    <message>
        <source>The check failed in a way that nobody foresaw ({reason}). Install the program again.</source>
        <translation>فشل التحقق على نحو غير متوقع ({reason}). أعد تثبيت البرنامج.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>إعادة التحقق</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>نجح</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>مستثنى</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} ث</translation>
    </message>
    <message>
        <source>All {count} checks passed.</source>
        <translation>نجحت عمليات التحقق كلها ({count}).</translation>
    </message>
    <message>
        <source>{failed} of {count} checks failed: {names}.</source>
        <translation>فشل {failed} من {count} من عمليات التحقق: {names}.</translation>
    </message>
    <message>
        <source>Nothing is screened until they pass.</source>
        <translation>لن تُفحص أي صورة قبل نجاحها.</translation>
    </message>
    <message>
        <source>Verdicts are not affected.</source>
        <translation>ولا يؤثر ذلك في النتائج.</translation>
    </message>
    <message>
        <source>Nothing is screened: the check of this installation failed. {title}: {sentence}</source>
        <translation>لا تُفحص أي صورة: فشل التحقق من هذا التثبيت. {title}: {sentence}</translation>
    </message>
</context>
<context>
    <name>InstallationCheckDialog</name>
    <message>
        <source>Check this installation</source>
        <translation>التحقق من هذا التثبيت</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>تقدم التحقق</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>نُسخ الجدول إلى الحافظة.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>The check came to no end ({kind}). Check again, or install the program again.</source>
        <translation>لم يكتمل التحقق ({kind}). أعد التحقق، أو أعد تثبيت البرنامج.</translation>
    </message>
    <message>
        <source>The table could not be saved ({reason}). Choose another folder.</source>
        <translation>تعذر حفظ الجدول ({reason}). اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>حُفظ باسم {name}.</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>إ&amp;عادة التحقق</translation>
    </message>
    <message>
        <source>Make all checks once more</source>
        <translation>إجراء كل عمليات التحقق مرة أخرى</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Put the table on the clipboard, in English</source>
        <translation>نسخ الجدول إلى الحافظة، بالإنجليزية</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;حفظ…</translation>
    </message>
    <message>
        <source>Save the table as text, in English, to print and sign</source>
        <translation>حفظ الجدول نصًا بالإنجليزية، لطباعته وتوقيعه</translation>
    </message>
    <message>
        <source>Whether this installation is whole, and gives the results that it gave when it was tested. Nothing is sent anywhere, and no patient&apos;s film is used. With each model it takes from seconds to a minute.</source>
        <translation>يبيّن هل هذا التثبيت كامل ويعطي النتائج التي أعطاها عند اختباره. لا يُرسل شيء إلى أي مكان، ولا تُستخدم صورة أي مريض. ويستغرق مع كل نموذج من ثوانٍ إلى دقيقة.</translation>
    </message>
</context>
<context>
    <name>Introduction</name>
    <message>
        <source>Welcome to PneumoScan</source>
        <translation>مرحبًا بك في PneumoScan</translation>
    </message>
    <message>
        <source>It looks at frontal chest X-rays of children of one to five years, and says which of them resemble films with pneumonia. Its verdict on anyone else means nothing.</source>
        <translation>يفحص البرنامج صور الصدر الأمامية بالأشعة لأطفال من سنة إلى خمس سنوات، ويبيّن أيها يشبه صور المصابين بالتهاب رئوي. ونتيجته لغير هؤلاء لا معنى لها.</translation>
    </message>
    <message>
        <source>It gives each film a score. A score is not a diagnosis, and a normal film does not rule pneumonia out: a person who can read films has to look at every one.</source>
        <translation>يعطي كل صورة درجة. الدرجة ليست تشخيصًا، والصورة الطبيعية لا تنفي الالتهاب الرئوي: يجب أن ينظر في كل صورة شخص قادر على قراءة صور الأشعة.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer: no film, no name, no figure. It works without a network.</source>
        <translation>لا يخرج من هذا الحاسوب شيء: لا صورة ولا اسم ولا رقم. ويعمل البرنامج دون شبكة.</translation>
    </message>
</context>
<context>
    <name>ListCommands</name>
    <message>
        <source>&amp;Find in the list</source>
        <translation>&amp;بحث في القائمة</translation>
    </message>
    <message>
        <source>Show only films whose name, patient or note has certain words</source>
        <translation>إظهار الصور التي ترد كلمات معينة في اسمها أو مريضها أو ملاحظتها فقط</translation>
    </message>
    <message>
        <source>Needs review &amp;first</source>
        <translation>ما يجب &amp;قراءته أولًا</translation>
    </message>
    <message>
        <source>Sort the films first that a reader should look at first</source>
        <translation>وضع الصور التي ينبغي أن ينظر فيها القارئ أولًا في الأعلى</translation>
    </message>
    <message>
        <source>Ne&amp;xt to review</source>
        <translation>ال&amp;تالية للقراءة</translation>
    </message>
    <message>
        <source>Go to the next film that a reader should look at</source>
        <translation>الانتقال إلى الصورة التالية التي ينبغي أن ينظر فيها القارئ</translation>
    </message>
    <message>
        <source>Pre&amp;vious to review</source>
        <translation>السا&amp;بقة للقراءة</translation>
    </message>
    <message>
        <source>Go to the film before that a reader should look at</source>
        <translation>الانتقال إلى الصورة السابقة التي ينبغي أن ينظر فيها القارئ</translation>
    </message>
    <message>
        <source>Colum&amp;ns…</source>
        <translation>الأ&amp;عمدة…</translation>
    </message>
    <message>
        <source>Open containin&amp;g folder</source>
        <translation>فتح المجلد ال&amp;حاوي</translation>
    </message>
    <message>
        <source>Choose what the list shows of each film</source>
        <translation>اختيار ما تعرضه القائمة عن كل صورة</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Copy the chosen films as lines of a table</source>
        <translation>نسخ الصور المحددة كأسطر جدول</translation>
    </message>
    <message>
        <source>Copy file &amp;name</source>
        <translation>نسخ ا&amp;سم الملف</translation>
    </message>
    <message>
        <source>Copy the names of the chosen films&apos; files</source>
        <translation>نسخ أسماء ملفات الصور المحددة</translation>
    </message>
    <message>
        <source>Show the folder that the film lies in</source>
        <translation>إظهار المجلد الذي فيه الصورة</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>تحديد ال&amp;كل</translation>
    </message>
    <message>
        <source>Choose all films shown</source>
        <translation>تحديد كل الصور المعروضة</translation>
    </message>
    <message>
        <source>&amp;Invert selection</source>
        <translation>عكس التح&amp;ديد</translation>
    </message>
    <message>
        <source>Choose the films shown that are not chosen</source>
        <translation>تحديد الصور المعروضة غير المحددة</translation>
    </message>
</context>
<context>
    <name>ListDesk</name>
    <message>
        <source>The list is empty.</source>
        <translation>القائمة فارغة.</translation>
    </message>
    <message>
        <source>No film is shown.</source>
        <translation>لا توجد صورة معروضة.</translation>
    </message>
    <message>
        <source>No film is chosen.</source>
        <translation>لم تُحدَّد أي صورة.</translation>
    </message>
    <message>
        <source>No other film shown waits for a reader.</source>
        <translation>لا توجد صورة معروضة أخرى تنتظر القراءة.</translation>
    </message>
    <message>
        <source>The folder of this film cannot be opened. It may have been moved or renamed.</source>
        <translation>تعذر فتح مجلد هذه الصورة. ربما نُقل أو تغير اسمه.</translation>
    </message>
</context>
<context>
    <name>ListOffer</name>
    <message>
        <source>&amp;Go on with it</source>
        <translation>&amp;متابعتها</translation>
    </message>
    <message>
        <source>Go on with {list}</source>
        <translation>متابعة {list}</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>Log</source>
        <translation>سجل الأحداث</translation>
    </message>
    <message>
        <source>There is no log yet: nothing worth a line has happened.</source>
        <translation>لا يوجد سجل بعد: لم يحدث ما يستحق التدوين.</translation>
    </message>
    <message>
        <source>What went wrong where, newest last. It holds no patient data.</source>
        <translation>ما حدث من أعطال ومواضعها، والأحدث في الأسفل. لا يحتوي على بيانات مرضى.</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;تحديث</translation>
    </message>
    <message>
        <source>Read the log again</source>
        <translation>قراءة السجل من جديد</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Put all of it on the clipboard</source>
        <translation>نسخه كله إلى الحافظة</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;فتح المجلد</translation>
    </message>
    <message>
        <source>Show the folder that holds the log</source>
        <translation>إظهار المجلد الذي فيه السجل</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Only files and folders of this computer can be dropped here.</source>
        <translation>لا يمكن أن تُفلَت هنا إلا ملفات هذا الحاسوب ومجلداته.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;Screening</source>
        <translation>&amp;فحص</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>&amp;قراءة</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;Explanations</source>
        <translation>ت&amp;فسيرات</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>أدوات</translation>
    </message>
</context>
<context>
    <name>ModelDesk</name>
    <message>
        <source>Use the full model</source>
        <translation>استخدام النموذج الكامل</translation>
    </message>
    <message>
        <source>Use the fast model</source>
        <translation>استخدام النموذج السريع</translation>
    </message>
    <message>
        <source>Films that another model screened keep their results: {count}. Screen them again to change that.</source>
        <translation>الصور التي فحصها نموذج آخر تحتفظ بنتائجها: {count}. لتغيير ذلك أعد فحصها.</translation>
    </message>
    <message>
        <source>The fast model screens from now on.</source>
        <translation>من الآن يفحص النموذج السريع الصور.</translation>
    </message>
    <message>
        <source>The full model screens from now on.</source>
        <translation>من الآن يفحص النموذج الكامل الصور.</translation>
    </message>
</context>
<context>
    <name>ModelFacts</name>
    <message>
        <source>Sensitivity</source>
        <translation>الحساسية</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>النوعية</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>Right when it says PNEUMONIA</source>
        <translation>صواب نتيجة «التهاب رئوي»</translation>
    </message>
    <message>
        <source>Right when it says NORMAL</source>
        <translation>صواب نتيجة «طبيعية»</translation>
    </message>
    <message>
        <source>Area under the curve</source>
        <translation>المساحة تحت المنحنى</translation>
    </message>
    <message>
        <source>Called UNCERTAIN</source>
        <translation>المصنَّفة «غير محسومة»</translation>
    </message>
    <message>
        <source>Wrong among the others</source>
        <translation>الخطأ في البقية</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Full model</source>
        <translation>النموذج الكامل</translation>
    </message>
    <message>
        <source>Fast model</source>
        <translation>النموذج السريع</translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <translation>{value} (من {low} إلى {high})</translation>
    </message>
    <message>
        <source>Newer than the one in force</source>
        <translation>أحدث من الحالي</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>لا يمكن استخدامه</translation>
    </message>
    <message>
        <source>In force, cannot be used</source>
        <translation>الحالي، ولا يمكن استخدامه</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>الحالي</translation>
    </message>
    <message>
        <source>Came with the program</source>
        <translation>مرفق بالبرنامج</translation>
    </message>
    <message>
        <source>{name}; area under the ROC curve on its validation films {auc}</source>
        <translation>{name}؛ المساحة تحت منحنى ROC على صور التحقق الخاصة به {auc}</translation>
    </message>
    <message>
        <source>{name} (sample)</source>
        <translation>{name} (تجريبية)</translation>
    </message>
    <message>
        <source>Of {total} films none comes out differently.</source>
        <translation>لا تتغير نتيجة أي صورة (عدد الصور {total}).</translation>
    </message>
    <message>
        <source>Of {total} films {flips} come out differently: {parts}.</source>
        <translation>الصور التي تتغير نتيجتها: {flips} من {total} ({parts}).</translation>
    </message>
    <message>
        <source>Without a verdict of either model: {count}.</source>
        <translation>بلا نتيجة من أي من النموذجين: {count}.</translation>
    </message>
    <message>
        <source>Readers called {films} of the films tried: the model in force agrees with {old}, the new one with {new}. Readers who saw the verdict of the one in force tend to agree with it.</source>
        <translation>أبدى القرّاء رأيهم في {films} منها: يوافقهم النموذج الحالي في {old}، والجديد في {new}. والقرّاء الذين رأوا نتيجة النموذج الحالي يميلون إلى موافقته.</translation>
    </message>
    <message>
        <source>{count} now pneumonia</source>
        <translation>إلى «التهاب رئوي» {count}</translation>
    </message>
    <message>
        <source>{count} now uncertain</source>
        <translation>إلى «غير محسومة» {count}</translation>
    </message>
    <message>
        <source>{count} now normal</source>
        <translation>إلى «طبيعية» {count}</translation>
    </message>
    <message>
        <source>{count} now without a verdict</source>
        <translation>أصبحت بلا نتيجة {count}</translation>
    </message>
    <message>
        <source>No verdict</source>
        <translation>بلا نتيجة</translation>
    </message>
    <message>
        <source>{value} % ({low} to {high})</source>
        <translation>{value}% (من {low} إلى {high})</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>For</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Area under the ROC curve</source>
        <translation>المساحة تحت منحنى ROC</translation>
    </message>
    <message>
        <source>From</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>تاريخ التثبيت</translation>
    </message>
    <message>
        <source>&amp;Install from a file…</source>
        <translation>&amp;تثبيت من ملف…</translation>
    </message>
    <message>
        <source>Choose a model on a stick; it is tried out before it is installed</source>
        <translation>اختيار نموذج من ذاكرة USB؛ ويُجرَّب قبل تثبيته</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;رجوع إلى السابق</translation>
    </message>
    <message>
        <source>Put the model before the one in force in its place; that can be undone</source>
        <translation>إحلال النموذج السابق محل الحالي؛ ويمكن التراجع عن ذلك</translation>
    </message>
    <message>
        <source>A new model comes as a signed file, on a stick for example. It is checked, tried out on films of this computer, and installed beside the others, so that you can always go back. Figures are those of each model&apos;s own validation films; they cannot be compared unless the films are the same.</source>
        <translation>يأتي النموذج الجديد في ملف موقَّع، على ذاكرة USB مثلًا. يُتحقق منه، ويُجرَّب على صور من هذا الحاسوب، ويُثبَّت إلى جانب النماذج الأخرى، فيمكنك الرجوع دائمًا. والأرقام لكل نموذج مأخوذة من صور التحقق الخاصة به؛ فلا تصح المقارنة بينها إلا إذا كانت الصور هي نفسها.</translation>
    </message>
</context>
<context>
    <name>MoreFilters</name>
    <message>
        <source>Lowest score</source>
        <translation>أدنى درجة</translation>
    </message>
    <message>
        <source>Highest score</source>
        <translation>أعلى درجة</translation>
    </message>
    <message>
        <source>Only with &amp;warnings</source>
        <translation>ذات الت&amp;حذيرات فقط</translation>
    </message>
    <message>
        <source>Only not yet &amp;reviewed</source>
        <translation>&amp;غير المقروءة فقط</translation>
    </message>
    <message>
        <source>Only for a &amp;second look</source>
        <translation>ما ي&amp;نتظر نظرة ثانية فقط</translation>
    </message>
    <message>
        <source>Films that a reader called otherwise than the model, before seeing it</source>
        <translation>صور خالف فيها القارئ النموذج قبل أن يرى نتيجته</translation>
    </message>
    <message>
        <source>S&amp;core from</source>
        <translation>ال&amp;درجة من</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
</context>
<context>
    <name>NoteEdit</name>
    <message>
        <source>Note (T)</source>
        <translation>ملاحظة (T)</translation>
    </message>
    <message>
        <source>Note on this film</source>
        <translation>ملاحظة على هذه الصورة</translation>
    </message>
    <message>
        <source>Your own words on this film, for report and table. Esc or Ctrl+Return leaves.</source>
        <translation>ملاحظتك بكلماتك على هذه الصورة، للتقرير والجدول. للخروج اضغط Esc أو Ctrl+Return.</translation>
    </message>
    <message>
        <source>{count} characters left</source>
        <translation>الأحرف المتبقية: {count}</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>OperatingPoint</name>
    <message>
        <source>Sensitivity</source>
        <translation>الحساسية</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>النوعية</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>غير محسومة</translation>
    </message>
    <message>
        <source>{count} of {all} films with pneumonia are at or above it</source>
        <translation>{count} من {all} من صور الالتهاب الرئوي عند النقطة أو فوقها</translation>
    </message>
    <message>
        <source>{count} of {all} films without pneumonia are below it</source>
        <translation>{count} من {all} من الصور الخالية منه دون النقطة</translation>
    </message>
    <message>
        <source>{count} of {all} films are too near to it to be called</source>
        <translation>{count} من {all} من الصور قريبة من النقطة فلا تُحسم</translation>
    </message>
    <message>
        <source>Called PNEUMONIA</source>
        <translation>نتيجة «التهاب رئوي»</translation>
    </message>
    <message>
        <source>Called NORMAL</source>
        <translation>نتيجة «طبيعية»</translation>
    </message>
    <message>
        <source>of these films show pneumonia (PPV)</source>
        <translation>من هذه الصور فيها التهاب رئوي فعلًا (PPV)</translation>
    </message>
    <message>
        <source>of these films show none (NPV)</source>
        <translation>من هذه الصور خالية منه فعلًا (NPV)</translation>
    </message>
    <message>
        <source>of all films are not called either way</source>
        <translation>من كل الصور لا تُحسم</translation>
    </message>
    <message>
        <source>The list holds no film with a score yet.</source>
        <translation>لا توجد في القائمة صورة لها درجة بعد.</translation>
    </message>
    <message>
        <source>No verdict of the {all} in the list changes.</source>
        <translation>لا تتغير أي نتيجة في القائمة (عدد النتائج {all}).</translation>
    </message>
    <message>
        <source>{count} become PNEUMONIA</source>
        <translation>إلى «التهاب رئوي» {count}</translation>
    </message>
    <message>
        <source>{count} become UNCERTAIN</source>
        <translation>إلى «غير محسومة» {count}</translation>
    </message>
    <message>
        <source>{count} become NORMAL</source>
        <translation>إلى «طبيعية» {count}</translation>
    </message>
    <message>
        <source>{count} of {all} verdicts in the list change: {parts}.</source>
        <translation>النتائج التي تتغير في القائمة: {count} من {all} ({parts}).</translation>
    </message>
    <message>
        <source>{value} %</source>
        <translation>{value}%</translation>
    </message>
    <message>
        <source>({low} to {high} %)</source>
        <translation>(من {low} إلى {high}%)</translation>
    </message>
</context>
<context>
    <name>OperatingPointDesk</name>
    <message>
        <source>See what the operating point gives, and move it</source>
        <translation>معرفة ما تعطيه نقطة القطع، وتغييرها</translation>
    </message>
    <message>
        <source>Operatin&amp;g point…</source>
        <translation>نقطة الق&amp;طع…</translation>
    </message>
    <message>
        <source>operating point {threshold}</source>
        <translation>نقطة القطع {threshold}</translation>
    </message>
    <message>
        <source>The model is not loaded yet.</source>
        <translation>لم يُحمَّل النموذج بعد.</translation>
    </message>
</context>
<context>
    <name>OperatingPointDialog</name>
    <message>
        <source>Operating point</source>
        <translation>نقطة القطع</translation>
    </message>
    <message>
        <source>No score is uncertain: every film is called one way or the other.</source>
        <translation>لا توجد درجة غير محسومة: كل صورة تُصنَّف في أحد الاتجاهين.</translation>
    </message>
    <message>
        <source>Scores from {low} to {high} are UNCERTAIN.</source>
        <translation>الدرجات من {low} إلى {high} «غير محسومة».</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;فتح القفل</translation>
    </message>
    <message>
        <source>Let the operating point be moved</source>
        <translation>السماح بتغيير نقطة القطع</translation>
    </message>
    <message>
        <source>Scores from here up are called PNEUMONIA</source>
        <translation>الدرجات من هنا فما فوق تُصنَّف «التهاب رئوي»</translation>
    </message>
    <message>
        <source>&amp;Back to the model&apos;s own ({threshold})</source>
        <translation>&amp;رجوع إلى نقطة النموذج ({threshold})</translation>
    </message>
    <message>
        <source>The point that the model was measured at</source>
        <translation>النقطة التي قيس أداء النموذج عندها</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>How many of 100 films here show pneumonia</source>
        <translation>عدد صور الالتهاب الرئوي في كل 100 صورة هنا</translation>
    </message>
    <message>
        <source>Count them over some weeks, with every film read; it is remembered</source>
        <translation>احسبها خلال عدة أسابيع مع قراءة كل صورة؛ ويُحفظ العدد</translation>
    </message>
    <message>
        <source>What a point gives is not known of this model.</source>
        <translation>لا تتوافر لهذا النموذج أرقام عما تعطيه نقطة القطع.</translation>
    </message>
    <message>
        <source>On the {count} validation films, all of children of one to five years of one hospital, with 95 % intervals:</source>
        <translation>على صور التحقق وعددها {count}، وكلها لأطفال من سنة إلى خمس سنوات في مستشفى واحد، مع فترات ثقة 95%:</translation>
    </message>
    <message>
        <source>How many of 100 films &amp;here show pneumonia?</source>
        <translation>كم صورة من كل 100 صورة &amp;هنا فيها التهاب رئوي؟</translation>
    </message>
    <message>
        <source>&amp;Apply to the list</source>
        <translation>&amp;تطبيق على القائمة</translation>
    </message>
    <message>
        <source>Call every film anew; none is screened again, and it can be undone</source>
        <translation>إعادة تصنيف كل صورة؛ لا يُعاد فحص أي منها، ويمكن التراجع</translation>
    </message>
    <message>
        <source>Films in the list that another model scored: {count}. They keep their verdicts, and are screened again where you ask for it.</source>
        <translation>صور القائمة التي أعطى درجتها نموذج آخر: {count}. تحتفظ بنتائجها، ويُعاد فحصها إذا طلبت ذلك.</translation>
    </message>
    <message>
        <source>Scores from the operating point up are called PNEUMONIA. A lower one finds more of the ill and raises more false alarms; a higher one does the opposite. This is the point of the model {name}.</source>
        <translation>الدرجات من نقطة القطع فما فوق تُصنَّف «التهاب رئوي». خفض النقطة يكشف مرضى أكثر ويزيد الإنذارات الكاذبة؛ ورفعها يفعل العكس. هذه نقطة النموذج {name}.</translation>
    </message>
    <message>
        <source>Moving it changes verdicts, and the new point is written beside every result. Choose it on films of your own that were read by someone who can, not to get nicer figures.</source>
        <translation>تغييرها يغيّر النتائج، وتُكتب النقطة الجديدة بجانب كل نتيجة. اخترها بناءً على صور من عندكم قرأها شخص مؤهل، لا للحصول على أرقام أجمل.</translation>
    </message>
    <message>
        <source>These hold only where films are like the validation films, which chose the model&apos;s own point: elsewhere all of this will be worse.</source>
        <translation>لا تصح هذه الأرقام إلا حيث تشبه الصور صور التحقق التي اختيرت عليها نقطة النموذج الأصلية: وفي غيرها ستكون كلها أسوأ.</translation>
    </message>
</context>
<context>
    <name>OutcomeChips</name>
    <message>
        <source>All {count}</source>
        <translation>الكل {count}</translation>
    </message>
    <message>
        <source>PNEUMONIA {count}</source>
        <translation>التهاب رئوي {count}</translation>
    </message>
    <message>
        <source>UNCERTAIN {count}</source>
        <translation>غير محسومة {count}</translation>
    </message>
    <message>
        <source>NORMAL {count}</source>
        <translation>طبيعية {count}</translation>
    </message>
    <message>
        <source>To be read {count}</source>
        <translation>للقراءة {count}</translation>
    </message>
    <message>
        <source>Without verdict {count}</source>
        <translation>بلا نتيجة {count}</translation>
    </message>
    <message>
        <source>Not screened {count}</source>
        <translation>لم تُفحص {count}</translation>
    </message>
    <message>
        <source>Waiting {count}</source>
        <translation>منتظرة {count}</translation>
    </message>
    <message>
        <source>Show these films only; with Ctrl, together with the others</source>
        <translation>إظهار هذه الصور وحدها؛ ومع Ctrl تُضاف إلى غيرها</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>Zoom {percent} %</source>
        <translation>التكبير {percent}%</translation>
    </message>
    <message>
        <source>Reading the film…</source>
        <translation>جارٍ قراءة الصورة…</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>ضبط يدوي</translation>
    </message>
    <message>
        <source>Display turned; screened as it was</source>
        <translation>العرض مدوَّر؛ والفحص كان دون تدوير</translation>
    </message>
    <message>
        <source>Black and white exchanged</source>
        <translation>الأبيض والأسود معكوسان</translation>
    </message>
</context>
<context>
    <name>OverruleDialog</name>
    <message>
        <source>Show a verdict anyway</source>
        <translation>إظهار النتيجة رغم ذلك</translation>
    </message>
    <message>
        <source>The model was not made for such a film: it will give a score all the same, and that score may mean nothing. If you go on, the verdict carries this reason as a warning wherever it is shown: in the window, in the report and in the table. You can undo it.</source>
        <translation>لم يُصمَّم النموذج لمثل هذه الصورة: سيعطي درجة على أي حال، وقد لا يكون لها أي معنى. إذا تابعت، فسيُذكر هذا السبب تحذيرًا مع النتيجة حيثما ظهرت: في النافذة والتقرير والجدول. ويمكنك التراجع.</translation>
    </message>
    <message>
        <source>Show the verdict</source>
        <translation>إظهار النتيجة</translation>
    </message>
</context>
<context>
    <name>Pausing</name>
    <message>
        <source>&amp;Pause</source>
        <translation>إ&amp;يقاف مؤقت</translation>
    </message>
    <message>
        <source>Stop after the film in hand and keep the others waiting, until it is chosen again</source>
        <translation>التوقف بعد الصورة الجارية وإبقاء البقية في الانتظار حتى الضغط مرة أخرى</translation>
    </message>
    <message>
        <source>No film is waiting or being screened.</source>
        <translation>لا توجد صورة في الانتظار أو قيد الفحص.</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>ا&amp;ستئناف</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>It is shown when you have read the film.</source>
        <translation>تظهر بعد أن تقرأ الصورة.</translation>
    </message>
    <message>
        <source>The film has not been screened yet.</source>
        <translation>لم تُفحص الصورة بعد.</translation>
    </message>
    <message>
        <source>The film has no verdict, and so no heatmap.</source>
        <translation>ليس للصورة نتيجة، فلا خريطة حرارية لها.</translation>
    </message>
</context>
<context>
    <name>Preset</name>
    <message>
        <source>As in the file</source>
        <translation>كما في الملف</translation>
    </message>
    <message>
        <source>Full range</source>
        <translation>المدى الكامل</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Lungs</source>
        <translation>الرئتان</translation>
    </message>
    <message>
        <source>Bones and mediastinum</source>
        <translation>العظام والمنصف</translation>
    </message>
    <message>
        <source>Brightness and contrast as the file asks for</source>
        <translation>السطوع والتباين كما يطلب الملف</translation>
    </message>
    <message>
        <source>From the darkest value of the film, black, to the lightest, white</source>
        <translation>من أغمق قيمة في الصورة، أسود، إلى أفتحها، أبيض</translation>
    </message>
    <message>
        <source>As full range, without the 1 % that are darkest and the 1 % lightest</source>
        <translation>كالمدى الكامل دون أغمق 1% وأفتح 1%</translation>
    </message>
    <message>
        <source>More contrast in the dark two thirds of the film, where the lungs are</source>
        <translation>تباين أكبر في الثلثين الداكنين من الصورة، حيث الرئتان</translation>
    </message>
    <message>
        <source>More contrast in the light two thirds, where bones and heart are</source>
        <translation>تباين أكبر في الثلثين الفاتحين، حيث العظام والقلب</translation>
    </message>
</context>
<context>
    <name>Previous</name>
    <message>
        <source>date not known</source>
        <translation>التاريخ غير معروف</translation>
    </message>
</context>
<context>
    <name>PreviousChooser</name>
    <message>
        <source>Previous film to compare with</source>
        <translation>الصورة السابقة للمقارنة</translation>
    </message>
    <message>
        <source>Which film of the same patient to show beside this one</source>
        <translation>اختيار الصورة التي تُعرض بجانب هذه للمريض نفسه</translation>
    </message>
    <message>
        <source>Compared with:</source>
        <translation>مقارنة مع:</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>There is no file here. It may have been moved or deleted.</source>
        <translation>لا يوجد ملف هنا. ربما نُقل أو حُذف.</translation>
    </message>
    <message>
        <source>The file cannot be opened ({reason}). Check its permissions.</source>
        <translation>تعذر فتح الملف ({reason}). تحقق من أذوناته.</translation>
    </message>
    <message>
        <source>The file is empty. Copy it again from where it came from.</source>
        <translation>الملف فارغ. انسخه مرة أخرى من مصدره.</translation>
    </message>
    <message>
        <source>This is not an image that can be read. Use DICOM, JPEG, JPEG 2000, PNG, BMP, TIFF, WebP or GIF.</source>
        <translation>هذا الملف ليس صورة يمكن قراءتها. استخدم DICOM أو JPEG أو JPEG 2000 أو PNG أو BMP أو TIFF أو WebP أو GIF.</translation>
    </message>
    <message>
        <source>The image is damaged or incomplete ({reason}). Copy it again from where it came from.</source>
        <translation>الصورة تالفة أو غير مكتملة ({reason}). انسخها مرة أخرى من مصدرها.</translation>
    </message>
    <message>
        <source>This kind of {format} picture cannot be decoded. Save it as PNG and open that.</source>
        <translation>يتعذر فك ترميز هذا النوع من صور {format}. احفظها بصيغة PNG ثم افتحها.</translation>
    </message>
    <message>
        <source>The file is {megabytes} MB; no chest film is larger than {limit} MB.</source>
        <translation>حجم الملف {megabytes} MB؛ ولا تتجاوز أي صورة صدر {limit} MB.</translation>
    </message>
    <message>
        <source>The image claims {megapixels} megapixels; no chest film has more than {limit}.</source>
        <translation>حجم الصورة المذكور في الملف {megapixels} ميغابكسل؛ ولا تتجاوز أي صورة صدر {limit} ميغابكسل.</translation>
    </message>
    <message>
        <source>Reading the image took more than {seconds} seconds and was given up. The file may be damaged.</source>
        <translation>أُوقفت قراءة الصورة لأنها تجاوزت المهلة بالثواني: {seconds}. ربما يكون الملف تالفًا.</translation>
    </message>
    <message>
        <source>Reading the image would take far more memory than a film needs, so it was given up. The file may be damaged.</source>
        <translation>أُوقفت قراءة الصورة لأنها تحتاج إلى ذاكرة أكبر بكثير مما تحتاجه صورة أشعة. ربما يكون الملف تالفًا.</translation>
    </message>
    <message>
        <source>The image made its decoder fail, so the file is probably damaged. Copy it again from its source.</source>
        <translation>عطّلت الصورة برنامج فك ترميزها، فالأرجح أن الملف تالف. انسخه مرة أخرى من مصدره.</translation>
    </message>
    <message>
        <source>This ZIP archive cannot be read ({reason}). Unpack it and open the films.</source>
        <translation>تعذرت قراءة ملف ZIP هذا ({reason}). فك ضغطه ثم افتح الصور.</translation>
    </message>
    <message>
        <source>This DICOM file is stored in a way that cannot be decoded ({reason}). Export it uncompressed and open that.</source>
        <translation>ملف DICOM هذا مخزَّن بطريقة يتعذر فك ترميزها ({reason}). صدّره دون ضغط ثم افتحه.</translation>
    </message>
    <message>
        <source>This DICOM file holds no image ({reason}).</source>
        <translation>ملف DICOM هذا لا يحتوي على صورة ({reason}).</translation>
    </message>
    <message>
        <source>There was not enough memory for this film. Close other programs and screen it again.</source>
        <translation>لم تكفِ الذاكرة لهذه الصورة. أغلق البرامج الأخرى وأعد فحصها.</translation>
    </message>
    <message>
        <source>The classifier failed on this film ({reason}). Screen it again.</source>
        <translation>فشل المصنِّف في هذه الصورة ({reason}). أعد فحصها.</translation>
    </message>
    <message>
        <source>Not screened: the run was stopped before this film.</source>
        <translation>لم تُفحص: أُوقف العمل قبل هذه الصورة.</translation>
    </message>
    <message>
        <source>The film could not be screened because of an unexpected fault ({reason}).</source>
        <translation>تعذر فحص الصورة بسبب خلل غير متوقع ({reason}).</translation>
    </message>
    <message>
        <source>Another version of the program gave no verdict, for a reason unknown to this one ({name}). Screen it again.</source>
        <translation>لم يُعطِ إصدار آخر من البرنامج نتيجة، لسبب لا يعرفه هذا الإصدار ({name}). أعد فحصها.</translation>
    </message>
    <message>
        <source>The image is only {columns} x {rows} pixels, too small to read a film from.</source>
        <translation>أبعاد الصورة {columns} × {rows} بكسل فقط، وهي أصغر من أن تُقرأ.</translation>
    </message>
    <message>
        <source>The image is blank: it holds no film.</source>
        <translation>الصورة خالية: لا تحتوي على صورة أشعة.</translation>
    </message>
    <message>
        <source>This is not a plain X-ray film: its modality is {modality}. Only frontal chest films are screened.</source>
        <translation>هذه ليست صورة أشعة سينية عادية: طريقة التصوير {modality}. لا تُفحص إلا صور الصدر الأمامية.</translation>
    </message>
    <message>
        <source>This is not a plain X-ray film: the file calls it {sop_class}. Only frontal chest films are screened.</source>
        <translation>هذه ليست صورة أشعة سينية عادية: نوعها في الملف {sop_class}. لا تُفحص إلا صور الصدر الأمامية.</translation>
    </message>
    <message>
        <source>This is not a chest film: the file names the body part {body_part}. Only frontal chest films are screened.</source>
        <translation>هذه ليست صورة صدر: جزء الجسم المذكور في الملف {body_part}. لا تُفحص إلا صور الصدر الأمامية.</translation>
    </message>
    <message>
        <source>This is not a frontal film: the file names the view {view}. The model knows frontal films only.</source>
        <translation>هذه ليست صورة أمامية: الوضعية المذكورة في الملف {view}. لا يعرف النموذج إلا الصور الأمامية.</translation>
    </message>
    <message>
        <source>This is a colour picture, not an X-ray film. Only frontal chest films are screened.</source>
        <translation>هذه صورة ملوّنة وليست صورة أشعة. لا تُفحص إلا صور الصدر الأمامية.</translation>
    </message>
    <message>
        <source>{percent} % of the image is pure black or white: too little of a film is left. Export it again.</source>
        <translation>نسبة الأسود التام أو الأبيض التام في الصورة {percent}%: لم يبقَ منها ما يكفي. صدّرها من جديد.</translation>
    </message>
    <message>
        <source>Only {percent} % of the image is film; the rest is empty. Crop it to the film and open that.</source>
        <translation>لا تشغل صورة الأشعة إلا {percent}% من مساحة الصورة؛ والباقي فارغ. اقتطع صورة الأشعة وحدها ثم افتحها.</translation>
    </message>
    <message>
        <source>This picture was made by PneumoScan and shows its heatmap. Screen the film itself.</source>
        <translation>هذه الصورة من إعداد PneumoScan وتعرض خريطته الحرارية. افحص صورة الأشعة نفسها.</translation>
    </message>
    <message>
        <source>The film is too flat, too dark or too bright to be judged. Export it with its full range of grey.</source>
        <translation>تباين الصورة ضعيف جدًا، أو هي داكنة أو فاتحة أكثر من اللازم للحكم عليها. صدّرها بكامل مدى الرمادي.</translation>
    </message>
    <message>
        <source>This does not look like the frontal chest films that the model knows. It may be another part of the body, an adult&apos;s film, or no X-ray film at all.</source>
        <translation>لا تبدو هذه كصور الصدر الأمامية التي يعرفها النموذج. ربما تكون لجزء آخر من الجسم أو لشخص بالغ، أو ليست صورة أشعة أصلًا.</translation>
    </message>
    <message>
        <source>The film seems to be turned by {degrees} degrees. Turn it upright and screen it again.</source>
        <translation>تبدو الصورة مدوّرة {degrees} درجة. صحح اتجاهها وأعد فحصها.</translation>
    </message>
    <message>
        <source>Black and white seem to be exchanged on this film. Exchange them and screen it again.</source>
        <translation>يبدو الأبيض والأسود معكوسين في هذه الصورة. اعكسهما وأعد فحصها.</translation>
    </message>
    <message>
        <source>The film seems to be turned by {degrees} degrees, and black and white to be exchanged. Correct both and screen it again.</source>
        <translation>تبدو الصورة مدوّرة {degrees} درجة ومعكوسة الأبيض والأسود. صحح الاثنين وأعد فحصها.</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;إعادة</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;قص</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>تحديد الكل</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;نعم</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;لا</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>استعادة الافتراضي</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;إعادة</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;قص</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>تحديد الكل</translation>
    </message>
</context>
<context>
    <name>ReaderBox</name>
    <message>
        <source>Take back</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>أوافق</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation>أخالف</translation>
    </message>
    <message>
        <source>Pneumonia</source>
        <translation>التهاب رئوي</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>طبيعية</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>غير متأكد</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Keep your call: {verdict}</source>
        <translation>إبقاء رأيك: {verdict}</translation>
    </message>
    <message>
        <source>Change your call to {verdict}, as the model says</source>
        <translation>تغيير رأيك إلى «{verdict}» كما يقول النموذج</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Call it &amp;pneumonia</source>
        <translation>الرأي: الت&amp;هاب رئوي</translation>
    </message>
    <message>
        <source>Your finding: pneumonia. It outranks the model&apos;s verdict everywhere</source>
        <translation>رأيك: التهاب رئوي. يتقدم على نتيجة النموذج في كل مكان</translation>
    </message>
    <message>
        <source>Call it &amp;normal</source>
        <translation>الرأي: &amp;طبيعية</translation>
    </message>
    <message>
        <source>Your finding: no pneumonia. It outranks the model&apos;s verdict everywhere</source>
        <translation>رأيك: لا يوجد التهاب رئوي. يتقدم على نتيجة النموذج في كل مكان</translation>
    </message>
    <message>
        <source>&amp;Unsure</source>
        <translation>الرأي: &amp;غير متأكد</translation>
    </message>
    <message>
        <source>Your finding: it cannot be told from this film</source>
        <translation>رأيك: لا يمكن الجزم من هذه الصورة</translation>
    </message>
    <message>
        <source>&amp;Agree with the model</source>
        <translation>&amp;موافقة النموذج</translation>
    </message>
    <message>
        <source>Your finding is what the model says</source>
        <translation>رأيك هو ما يقوله النموذج</translation>
    </message>
    <message>
        <source>&amp;Disagree with the model</source>
        <translation>م&amp;خالفة النموذج</translation>
    </message>
    <message>
        <source>Your finding is the opposite of what the model says</source>
        <translation>رأيك عكس ما يقوله النموذج</translation>
    </message>
    <message>
        <source>Ta&amp;ke the finding back</source>
        <translation>&amp;سحب الرأي</translation>
    </message>
    <message>
        <source>Take back your call; what was said before it stands again</source>
        <translation>سحب رأيك؛ ويعود ما قيل قبله</translation>
    </message>
    <message>
        <source>&amp;Write a note</source>
        <translation>&amp;كتابة ملاحظة</translation>
    </message>
    <message>
        <source>Put the cursor into the film&apos;s note</source>
        <translation>وضع المؤشر في ملاحظة الصورة</translation>
    </message>
    <message>
        <source>&amp;Blind first read</source>
        <translation>قراءة أولى م&amp;عمّاة</translation>
    </message>
    <message>
        <source>Say what you see before the model&apos;s verdict is shown: whoever sees a wrong verdict first misses more</source>
        <translation>قل ما تراه قبل ظهور نتيجة النموذج: فمن يرى نتيجة خاطئة أولًا يفوته أكثر</translation>
    </message>
    <message>
        <source>What do you see?</source>
        <translation>ماذا ترى؟</translation>
    </message>
    <message>
        <source>Your finding</source>
        <translation>رأيك</translation>
    </message>
    <message>
        <source>Before you saw the model&apos;s verdict you said {verdict}.</source>
        <translation>قبل أن ترى نتيجة النموذج كان رأيك: {verdict}.</translation>
    </message>
    <message>
        <source>Given {time}.</source>
        <translation>وقت الرأي: {time}.</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>غير متأكد</translation>
    </message>
    <message>
        <source>Model: no verdict</source>
        <translation>النموذج: بلا نتيجة</translation>
    </message>
    <message>
        <source>Model: {verdict}, score {score}</source>
        <translation>النموذج: {verdict}، الدرجة {score}</translation>
    </message>
    <message>
        <source>Keys P, N, U. The model&apos;s verdict is shown after your call.</source>
        <translation>المفاتيح P وN وU. تظهر نتيجة النموذج بعد رأيك.</translation>
    </message>
    <message>
        <source>Not given yet. Keys A, D, U.</source>
        <translation>لم يُعطَ بعد. المفاتيح A وD وU.</translation>
    </message>
    <message>
        <source>Not given yet. Keys P, N, U.</source>
        <translation>لم يُعطَ بعد. المفاتيح P وN وU.</translation>
    </message>
    <message>
        <source>You are unsure, and the model says {verdict}. Look again; keep or change it.</source>
        <translation>أنت غير متأكد، والنموذج يقول «{verdict}». انظر مرة أخرى؛ أبقِ رأيك أو غيّره.</translation>
    </message>
    <message>
        <source>You and the model disagree. Look again; keep or change your call.</source>
        <translation>أنت والنموذج مختلفان. انظر مرة أخرى؛ أبقِ رأيك أو غيّره.</translation>
    </message>
    <message>
        <source>The model gives no verdict.</source>
        <translation>لا يعطي النموذج نتيجة.</translation>
    </message>
    <message>
        <source>You are unsure; the model says {verdict}.</source>
        <translation>أنت غير متأكد؛ والنموذج يقول «{verdict}».</translation>
    </message>
    <message>
        <source>The model does not call it either way.</source>
        <translation>لم يحسمها النموذج.</translation>
    </message>
    <message>
        <source>You agree with the model.</source>
        <translation>رأيك موافق للنموذج.</translation>
    </message>
    <message>
        <source>You disagree: the model says {verdict}.</source>
        <translation>رأيك مخالف: النموذج يقول «{verdict}».</translation>
    </message>
    <message>
        <source>No film is chosen.</source>
        <translation>لم تُحدَّد أي صورة.</translation>
    </message>
    <message>
        <source>There is no call to take back.</source>
        <translation>لا يوجد رأي لسحبه.</translation>
    </message>
    <message>
        <source>Say first what you see.</source>
        <translation>قل أولًا ما تراه.</translation>
    </message>
    <message>
        <source>The model does not call this film either way.</source>
        <translation>لم يحسم النموذج هذه الصورة.</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Open re&amp;cent</source>
        <translation>فتح الأ&amp;خيرة</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>لم يُفتح شيء بعد</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;مسح هذه القائمة</translation>
    </message>
    <message>
        <source>Forget these folders; nothing in them is deleted</source>
        <translation>نسيان هذه المجلدات؛ ولا يُحذف منها شيء</translation>
    </message>
</context>
<context>
    <name>Remark</name>
    <message>
        <source>The file holds {count} frames; the first was read.</source>
        <translation>إطارات الملف: {count}؛ قُرئ أولها.</translation>
    </message>
    <message>
        <source>The file holds {count} pages; the first was read.</source>
        <translation>صفحات الملف: {count}؛ قُرئت أولاها.</translation>
    </message>
    <message>
        <source>The file stores white as black ({reason}); it was inverted for reading.</source>
        <translation>يخزّن الملف الأبيض أسود ({reason})؛ فعُكس للقراءة.</translation>
    </message>
    <message>
        <source>The display window in the file cannot be used; the whole range of grey is shown.</source>
        <translation>نافذة العرض المذكورة في الملف غير صالحة؛ فعُرض مدى الرمادي كله.</translation>
    </message>
    <message>
        <source>Transparent parts of the picture are shown black.</source>
        <translation>الأجزاء الشفافة من الصورة معروضة بالأسود.</translation>
    </message>
    <message>
        <source>An empty frame, {percent} % of the image, was cut off around the film.</source>
        <translation>قُصّ إطار فارغ حول صورة الأشعة، نسبته {percent}% من الصورة.</translation>
    </message>
    <message>
        <source>At a person&apos;s request the film was {correction} before it was screened.</source>
        <translation>بناءً على طلب أحد الأشخاص عُدّلت الصورة قبل فحصها: {correction}.</translation>
    </message>
    <message>
        <source>The same film was screened on {date}; this result is from the history. It can be screened again.</source>
        <translation>فُحصت الصورة نفسها بتاريخ {date}؛ وهذه النتيجة من الأرشيف. يمكن إعادة فحصها.</translation>
    </message>
    <message>
        <source>This looks like an adult&apos;s film: the file gives an age of {age}. The model does not know adults; it calls many healthy ones PNEUMONIA.</source>
        <translation>تبدو هذه صورة شخص بالغ: العمر المذكور في الملف {age}. لا يعرف النموذج البالغين؛ فهو يصنّف كثيرًا من الأصحاء منهم «التهاب رئوي».</translation>
    </message>
    <message>
        <source>This looks like an adult&apos;s film, or one from an unfamiliar machine. The model does not know adults; it calls many healthy ones PNEUMONIA.</source>
        <translation>تبدو هذه صورة شخص بالغ، أو من جهاز غير مألوف. لا يعرف النموذج البالغين؛ فهو يصنّف كثيرًا من الأصحاء منهم «التهاب رئوي».</translation>
    </message>
    <message>
        <source>The file gives an age of {age}. The model knows only children of one to five years.</source>
        <translation>العمر المذكور في الملف {age}. لا يعرف النموذج إلا الأطفال من سنة إلى خمس سنوات.</translation>
    </message>
    <message>
        <source>The file does not say whether this is a chest film (body part {body_part}).</source>
        <translation>لا يذكر الملف هل هذه صورة صدر (جزء الجسم: {body_part}).</translation>
    </message>
    <message>
        <source>The heart seems to lie on the patient&apos;s right: the film may be mirrored. Check the side marker.</source>
        <translation>يبدو القلب في الجهة اليمنى من المريض: ربما تكون الصورة مقلوبة أفقيًا. تحقق من علامة الجهة.</translation>
    </message>
    <message>
        <source>The file names an unknown modality ({modality}). Check that this is a plain X-ray film.</source>
        <translation>يذكر الملف طريقة تصوير غير معروفة ({modality}). تحقق من أنها صورة أشعة سينية عادية.</translation>
    </message>
    <message>
        <source>The file names the view {view}. The model was trained on AP films (from the front to the back).</source>
        <translation>الوضعية المذكورة في الملف {view}. دُرّب النموذج على صور AP (من الأمام إلى الخلف).</translation>
    </message>
    <message>
        <source>The file holds the detector&apos;s raw values (FOR PROCESSING), not the film as it is meant to be seen.</source>
        <translation>في الملف قيم الكاشف الخام (FOR PROCESSING)، لا الصورة كما ينبغي أن تُرى.</translation>
    </message>
    <message>
        <source>This seems to be a photograph of a film. The model was not tested on photographs.</source>
        <translation>تبدو هذه لقطة بالكاميرا لصورة أشعة. لم يُختبر النموذج على لقطات كهذه.</translation>
    </message>
    <message>
        <source>The picture has a colour tint; the model sees its grey only.</source>
        <translation>في الصورة مسحة لونية؛ ولا يرى النموذج إلا رماديّها.</translation>
    </message>
    <message>
        <source>{percent} % of the film is pure black or white: details may be lost to the exposure.</source>
        <translation>نسبة الأسود التام أو الأبيض التام في الصورة {percent}%: ربما ضاعت تفاصيل بسبب التعريض.</translation>
    </message>
    <message>
        <source>{percent} % of the image is empty border, and the model is sensitive to framing. Crop it if you can.</source>
        <translation>نسبة الحافة الفارغة في الصورة {percent}%، والنموذج يتأثر بتأطير الصورة. اقتطعها إن أمكن.</translation>
    </message>
    <message>
        <source>The film has little contrast. Check how it was exported.</source>
        <translation>تباين الصورة ضعيف. تحقق من طريقة تصديرها.</translation>
    </message>
    <message>
        <source>The film is unlike most of those the model was trained on, so its score means less here.</source>
        <translation>لا تشبه الصورة معظم ما دُرّب عليه النموذج، فدلالة درجتها هنا أضعف.</translation>
    </message>
    <message>
        <source>The score is more extreme than on any film the model was tested on, so it means less here.</source>
        <translation>الدرجة أشد تطرفًا من درجة أي صورة اختُبر عليها النموذج، فدلالتها هنا أضعف.</translation>
    </message>
    <message>
        <source>This model has no check of what it was trained on: look whether this is a frontal chest film at all.</source>
        <translation>ليس في هذا النموذج ما يتحقق من شبه الصورة بما دُرّب عليه: تأكد أنها صورة صدر أمامية أصلًا.</translation>
    </message>
    <message>
        <source>The program refused this film, and a person asked for a verdict all the same. Its reason: {reason}</source>
        <translation>رفض البرنامج هذه الصورة، وطلب أحد الأشخاص نتيجة رغم ذلك. سبب الرفض: {reason}</translation>
    </message>
    <message>
        <source>This film was screened by another version of the program: it noticed something unknown to this one ({name}).</source>
        <translation>فُحصت هذه الصورة بإصدار آخر من البرنامج: ولاحظ شيئًا لا يعرفه هذا الإصدار ({name}).</translation>
    </message>
</context>
<context>
    <name>Remedies</name>
    <message>
        <source>Show a verdict anyway…</source>
        <translation>إظهار النتيجة رغم ذلك…</translation>
    </message>
    <message>
        <source>Screen again</source>
        <translation>إعادة الفحص</translation>
    </message>
    <message>
        <source>Turn it upright…</source>
        <translation>تصحيح اتجاهها…</translation>
    </message>
    <message>
        <source>Mirror it…</source>
        <translation>قلبها أفقيًا…</translation>
    </message>
    <message>
        <source>Exchange black and white…</source>
        <translation>عكس الأبيض والأسود…</translation>
    </message>
    <message>
        <source>Correct the film…</source>
        <translation>تصحيح الصورة…</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Chest X-ray screening report</source>
        <translation>تقرير فحص صورة الصدر بالأشعة</translation>
    </message>
    <message>
        <source>Model {name} · operating point {threshold}</source>
        <translation>النموذج {name} · نقطة القطع {threshold}</translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>الصفحة {number} من {total}</translation>
    </message>
    <message>
        <source>Film, corrected</source>
        <translation>الصورة بعد التصحيح</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Film with heatmap (Grad-CAM)</source>
        <translation>الصورة مع الخريطة الحرارية (Grad-CAM)</translation>
    </message>
    <message>
        <source>The film as it was read, without a heatmap</source>
        <translation>الصورة كما قُرئت، دون خريطة حرارية</translation>
    </message>
    <message>
        <source>high</source>
        <translation>قوي</translation>
    </message>
    <message>
        <source>low</source>
        <translation>ضعيف</translation>
    </message>
    <message>
        <source>The film could not be read again for this report. {reason}</source>
        <translation>تعذرت قراءة الصورة من جديد لهذا التقرير. {reason}</translation>
    </message>
    <message>
        <source>PneumoScan report</source>
        <translation>تقرير PneumoScan</translation>
    </message>
    <message>
        <source>operating point {threshold}</source>
        <translation>نقطة القطع {threshold}</translation>
    </message>
    <message>
        <source>score {score}</source>
        <translation>الدرجة {score}</translation>
    </message>
    <message>
        <source>UNCERTAIN from {low} to {high} (hatched)</source>
        <translation>غير محسومة من {low} إلى {high} (مظلل بخطوط)</translation>
    </message>
    <message>
        <source>Notes on this film</source>
        <translation>ملاحظات على هذه الصورة</translation>
    </message>
    <message>
        <source>How to read this page</source>
        <translation>كيف تُقرأ هذه الصفحة</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>صيغة الملف</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>not named in the file</source>
        <translation>غير مسمّى في الملف</translation>
    </message>
    <message>
        <source>{name}, continued</source>
        <translation>تابع: {name}</translation>
    </message>
    <message>
        <source>continued on the next page</source>
        <translation>يتبع في الصفحة التالية</translation>
    </message>
    <message>
        <source>Summary of {count} films</source>
        <translation>ملخص الصور، وعددها {count}</translation>
    </message>
    <message>
        <source>with warnings</source>
        <translation>مع تحذيرات</translation>
    </message>
    <message>
        <source>refused by the program</source>
        <translation>رفضها البرنامج</translation>
    </message>
    <message>
        <source>warning: the verdict deserves less trust, see the film&apos;s page</source>
        <translation>تحذير: النتيجة أقل جدارة بالثقة، انظر صفحة الصورة</translation>
    </message>
    <message>
        <source>turned, mirrored or inverted on request</source>
        <translation>مدوّرة أو مقلوبة أفقيًا أو معكوسة الأبيض والأسود بناءً على طلب</translation>
    </message>
    <message>
        <source>read by a person</source>
        <translation>قرأها شخص</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>م</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Verdict or reason</source>
        <translation>النتيجة أو السبب</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Refused by the program, shown on request</source>
        <translation>رفضها البرنامج، وظهرت بناءً على طلب</translation>
    </message>
    <message>
        <source>{count} warnings: {first}</source>
        <translation>التحذيرات {count}، أولها: {first}</translation>
    </message>
    <message>
        <source>{count} more warnings: {first}</source>
        <translation>تحذيرات أخرى {count}، أولها: {first}</translation>
    </message>
    <message>
        <source>Corrected: {steps}</source>
        <translation>التصحيح: {steps}</translation>
    </message>
    <message>
        <source>Reader&apos;s finding</source>
        <translation>رأي القارئ</translation>
    </message>
    <message>
        <source>Verdict of the model</source>
        <translation>نتيجة النموذج</translation>
    </message>
    <message>
        <source>The model gives no verdict ({status}).</source>
        <translation>لا يعطي النموذج نتيجة ({status}).</translation>
    </message>
    <message>
        <source>The model says {verdict}, score {score}.</source>
        <translation>يقول النموذج «{verdict}»، الدرجة {score}.</translation>
    </message>
    <message>
        <source>The reader is unsure.</source>
        <translation>القارئ غير متأكد.</translation>
    </message>
    <message>
        <source>The reader decides where the model does not.</source>
        <translation>يحسم القارئ ما لم يحسمه النموذج.</translation>
    </message>
    <message>
        <source>The reader agrees with the model.</source>
        <translation>القارئ يوافق النموذج.</translation>
    </message>
    <message>
        <source>The reader disagrees with the model.</source>
        <translation>القارئ يخالف النموذج.</translation>
    </message>
    <message>
        <source>Before the model&apos;s verdict was shown the reader said {verdict}.</source>
        <translation>قبل ظهور نتيجة النموذج كان رأي القارئ: {verdict}.</translation>
    </message>
    <message>
        <source>Still to be looked at again.</source>
        <translation>ما زالت تنتظر نظرة ثانية.</translation>
    </message>
    <message>
        <source>Read on {time}.</source>
        <translation>وقت القراءة: {time}.</translation>
    </message>
    <message>
        <source>Reader&apos;s note: see the film&apos;s page</source>
        <translation>ملاحظة القارئ: انظر صفحة الصورة</translation>
    </message>
    <message>
        <source>Reader&apos;s finding; the model agrees</source>
        <translation>رأي القارئ؛ والنموذج موافق</translation>
    </message>
    <message>
        <source>Reader&apos;s finding; the model says {verdict}</source>
        <translation>رأي القارئ؛ والنموذج يقول «{verdict}»</translation>
    </message>
    <message>
        <source>Readers&apos; findings: {count}; against the model&apos;s verdict: {against}.</source>
        <translation>آراء القرّاء: {count}؛ المخالف منها لنتيجة النموذج: {against}.</translation>
    </message>
    <message>
        <source>Still to be looked at again: {count}.</source>
        <translation>ما زال ينتظر نظرة ثانية: {count}.</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>غير متأكد</translation>
    </message>
    <message>
        <source>REFUSED BY THE PROGRAM – shown at a person&apos;s request</source>
        <translation>رفضها البرنامج – ظهرت النتيجة بناءً على طلب أحد الأشخاص</translation>
    </message>
    <message>
        <source>The model knows 1 to 5 years, view AP.</source>
        <translation>يعرف النموذج الأعمار من 1 إلى 5 سنوات والوضعية AP.</translation>
    </message>
    <message>
        <source>NO VERDICT</source>
        <translation>بلا نتيجة</translation>
    </message>
    <message>
        <source>Warnings, continued</source>
        <translation>التحذيرات (تابع)</translation>
    </message>
    <message>
        <source>{count} warnings about this film</source>
        <translation>عدد التحذيرات بشأن هذه الصورة: {count}</translation>
    </message>
    <message>
        <source>Warning about this film</source>
        <translation>تحذير بشأن هذه الصورة</translation>
    </message>
    <message>
        <source>{count} warnings about the model&apos;s verdict</source>
        <translation>عدد التحذيرات بشأن نتيجة النموذج: {count}</translation>
    </message>
    <message>
        <source>Warning about the model&apos;s verdict</source>
        <translation>تحذير بشأن نتيجة النموذج</translation>
    </message>
    <message>
        <source>Warning: this verdict deserves less trust</source>
        <translation>تحذير: هذه النتيجة أقل جدارة بالثقة</translation>
    </message>
    <message>
        <source>{count} warnings: this verdict deserves less trust</source>
        <translation>هذه النتيجة أقل جدارة بالثقة. عدد التحذيرات: {count}</translation>
    </message>
    <message>
        <source>and {count} more on the next page</source>
        <translation>والبقية في الصفحة التالية: {count}</translation>
    </message>
    <message>
        <source>RESEARCH USE ONLY</source>
        <translation>للاستخدام البحثي فقط</translation>
    </message>
    <message>
        <source>Not a medical device. Do not diagnose or treat by it: a qualified person must read the film.</source>
        <translation>ليس جهازًا طبيًا. لا تشخّص ولا تعالج بناءً عليه: يجب أن يقرأ الصورة شخص مؤهل.</translation>
    </message>
    <message>
        <source>Between the ends of the hatched part of the scale the verdict is UNCERTAIN.</source>
        <translation>بين طرفي الجزء المظلل بخطوط من المقياس تكون النتيجة «غير محسومة».</translation>
    </message>
    <message>
        <source>The score runs from 0 (like the normal films of the training set) to 1 (like those with pneumonia). It is the output of a computer model, not the probability that this patient has pneumonia. The verdict says on which side of the operating point the score lies. The heatmap (Grad-CAM) shows which parts of the film raised the score; it does not outline disease. The model was trained on AP films of children of one to five years from one hospital: for other patients and other sites its accuracy is unknown until it has been checked there.</source>
        <translation>تتراوح الدرجة من 0 (كالصور الطبيعية في مجموعة التدريب) إلى 1 (كصور المصابين بالتهاب رئوي فيها). وهي ناتج نموذج حاسوبي، وليست احتمال إصابة هذا المريض بالتهاب رئوي. تبيّن النتيجة في أي جانب من نقطة القطع تقع الدرجة. وتبيّن الخريطة الحرارية (Grad-CAM) أجزاء الصورة التي رفعت الدرجة؛ وهي لا ترسم حدود المرض. دُرّب النموذج على صور AP لأطفال من سنة إلى خمس سنوات في مستشفى واحد: أما مع غيرهم من المرضى وفي غيره من الأماكن فدقته غير معروفة ما لم يُتحقق منها هناك.</translation>
    </message>
    <message>
        <source>PNEUMONIA</source>
        <translation>التهاب رئوي</translation>
    </message>
    <message>
        <source>NORMAL</source>
        <translation>طبيعية</translation>
    </message>
    <message>
        <source>UNCERTAIN</source>
        <translation>غير محسومة</translation>
    </message>
    <message>
        <source>screened</source>
        <translation>فُحصت</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>error</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Age {age} · View {view}</source>
        <translation>العمر: {age} · الوضعية: {view}</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <translation>رقم المريض</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Date of study</source>
        <translation>تاريخ التصوير</translation>
    </message>
    <message>
        <source>Accession number</source>
        <translation>رقم الطلب</translation>
    </message>
    <message>
        <source>Reader&apos;s note, continued</source>
        <translation>ملاحظة القارئ (تابع)</translation>
    </message>
    <message>
        <source>Reader&apos;s note</source>
        <translation>ملاحظة القارئ</translation>
    </message>
</context>
<context>
    <name>Retracing</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>&amp;إعادة</translation>
    </message>
    <message>
        <source>Undone: {words}.</source>
        <translation>تم التراجع عن: {words}.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Done again: {words}.</source>
        <translation>أُعيد تنفيذ: {words}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>ReviewDesk</name>
    <message>
        <source>Findings taken back: {count}.</source>
        <translation>الآراء المسحوبة: {count}.</translation>
    </message>
    <message>
        <source>What you said before you saw the model&apos;s verdict stays on record. You can change it.</source>
        <translation>رأيك قبل أن ترى نتيجة النموذج يبقى مسجلًا. ويمكنك تغييره.</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>reader&apos;s finding ({count})</source>
        <translation>رأي القارئ ({count})</translation>
    </message>
    <message>
        <source>{file}: you said {verdict}. {comparison}</source>
        <translation>رأيك في {file}: {verdict}. {comparison}</translation>
    </message>
    <message>
        <source>Films that you called: {count}.</source>
        <translation>الصور التي أبديت رأيك فيها: {count}.</translation>
    </message>
    <message>
        <source>Left out, as you have to read each by itself first: {count}.</source>
        <translation>استُثنيت صور يجب أن تقرأ كلًا منها وحدها أولًا: {count}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>RocCurve</name>
    <message>
        <source>ROC curve: sensitivity {sensitivity}, share of false alarms {alarms}</source>
        <translation>منحنى ROC: الحساسية {sensitivity}، نسبة الإنذارات الكاذبة {alarms}</translation>
    </message>
    <message>
        <source>false alarms</source>
        <translation>إنذارات كاذبة</translation>
    </message>
    <message>
        <source>found</source>
        <translation>حالات مكتشفة</translation>
    </message>
</context>
<context>
    <name>Ruler</name>
    <message>
        <source>{count} pixels (the file gives no scale)</source>
        <translation>البكسلات: {count} (لا يذكر الملف مقياسًا)</translation>
    </message>
    <message>
        <source>{length} mm in the image</source>
        <translation>الطول {length} mm في الصورة</translation>
    </message>
</context>
<context>
    <name>ScoreScale</name>
    <message>
        <source>Score {score} on a scale from 0 to 1; operating point {threshold}</source>
        <translation>الدرجة {score} على مقياس من 0 إلى 1؛ نقطة القطع {threshold}</translation>
    </message>
    <message>
        <source>uncertain from {low} to {high}</source>
        <translation>غير محسومة من {low} إلى {high}</translation>
    </message>
    <message>
        <source>operating point {threshold}</source>
        <translation>نقطة القطع {threshold}</translation>
    </message>
</context>
<context>
    <name>SearchForm</name>
    <message>
        <source>Patient, file or note</source>
        <translation>مريض أو ملف أو ملاحظة</translation>
    </message>
    <message>
        <source>Words to look for in patient, file and note</source>
        <translation>كلمات البحث في المريض والملف والملاحظة</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;من</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;إلى</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark for a darkened room, light for a lit one; the film itself is always on black</source>
        <translation>الداكن لغرفة معتمة، والفاتح لغرفة مضاءة؛ والصورة نفسها دائمًا على خلفية سوداء</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>ال&amp;سمة</translation>
    </message>
    <message>
        <source>The language of the window</source>
        <translation>لغة النافذة</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>The size of all text, in percent of what the system asks for</source>
        <translation>حجم كل النصوص، نسبةً مئوية من حجم النظام</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>&amp;حجم النص</translation>
    </message>
    <message>
        <source>The language changes when this dialog is closed. Films that are being screened go on.</source>
        <translation>تتغير اللغة عند إغلاق هذه النافذة. ويستمر فحص الصور الجاري.</translation>
    </message>
    <message>
        <source>As the system ({language})</source>
        <translation>حسب النظام ({language})</translation>
    </message>
    <message>
        <source>History</source>
        <translation>الأرشيف</translation>
    </message>
    <message>
        <source>The history keeps every film that was screened, with the patient&apos;s name as the file gives it, the verdict, and what a reader made of it. The films themselves stay where they are.</source>
        <translation>يحفظ الأرشيف كل صورة فُحصت، مع اسم المريض كما في الملف والنتيجة ورأي القارئ. وتبقى الصور نفسها في مكانها.</translation>
    </message>
    <message>
        <source>Older entries are deleted when the program starts</source>
        <translation>يُحذف الأقدم من ذلك عند تشغيل البرنامج</translation>
    </message>
    <message>
        <source>&amp;Keep for</source>
        <translation>&amp;مدة الحفظ</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>الم&amp;جلد</translation>
    </message>
    <message>
        <source>Another folder holds from the next start of the program on. The history in the old folder is neither moved nor deleted: copy that folder&apos;s contents to the new one first if you want to keep them in sight. Choose a folder of this computer that only you can open; on a shared one others could read it.</source>
        <translation>يسري المجلد الجديد ابتداءً من التشغيل القادم للبرنامج. ولا يُنقل الأرشيف من المجلد القديم ولا يُحذف: إذا أردت أن يبقى ظاهرًا فانسخ محتويات ذلك المجلد إلى الجديد أولًا. اختر مجلدًا في هذا الحاسوب لا يستطيع فتحه غيرك؛ ففي المجلد المشترك قد يقرؤه آخرون.</translation>
    </message>
    <message>
        <source>&amp;Delete all history…</source>
        <translation>ح&amp;ذف الأرشيف كله…</translation>
    </message>
    <message>
        <source>Delete every entry and picture of the history; no film is deleted</source>
        <translation>حذف كل ما في الأرشيف من قيود وصور مصغرة؛ ولا تُحذف صور الأشعة</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>Months: {count}</source>
        <translation>الأشهر: {count}</translation>
    </message>
    <message>
        <source>Years: {count}</source>
        <translation>السنوات: {count}</translation>
    </message>
    <message>
        <source>Folder of the history</source>
        <translation>مجلد الأرشيف</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>ا&amp;ختيار…</translation>
    </message>
    <message>
        <source>Choose another folder for the history</source>
        <translation>اختيار مجلد آخر للأرشيف</translation>
    </message>
    <message>
        <source>&amp;Usual place</source>
        <translation>المكان ال&amp;معتاد</translation>
    </message>
    <message>
        <source>Where this system keeps the data of programs</source>
        <translation>حيث يحفظ هذا النظام بيانات البرامج</translation>
    </message>
    <message>
        <source>Nothing can be written into this folder. Choose another one.</source>
        <translation>لا يمكن الكتابة في هذا المجلد. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Long work</source>
        <translation>العمل الطويل</translation>
    </message>
    <message>
        <source>A message of the system when the window is not in front</source>
        <translation>رسالة من النظام إذا لم تكن النافذة في المقدمة</translation>
    </message>
    <message>
        <source>&amp;Tell me when all films are screened</source>
        <translation>إ&amp;علامي عند انتهاء فحص كل الصور</translation>
    </message>
    <message>
        <source>The screen may go dark, but the work goes on</source>
        <translation>قد تنطفئ الشاشة، لكن العمل يستمر</translation>
    </message>
    <message>
        <source>&amp;Keep the computer awake meanwhile</source>
        <translation>إب&amp;قاء الحاسوب عاملًا في أثناء ذلك</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>Nothing leaves this computer: the program opens no connection, and sends neither films nor figures on its use to anybody.</source>
        <translation>لا يخرج شيء من هذا الحاسوب: لا يفتح البرنامج أي اتصال، ولا يرسل إلى أحد صورًا ولا أرقامًا عن استخدامه.</translation>
    </message>
    <message>
        <source>History: names and numbers of patients, small pictures, verdicts and notes</source>
        <translation>الأرشيف: أسماء المرضى وأرقامهم وصور مصغرة ونتائج وملاحظات</translation>
    </message>
    <message>
        <source>Log: what went wrong and where, without patients or file names</source>
        <translation>سجل الأحداث: ما حدث من أعطال ومواضعها، دون مرضى ولا أسماء ملفات</translation>
    </message>
    <message>
        <source>Settings: these choices, and the folders that were opened last</source>
        <translation>الإعدادات: هذه الاختيارات، والمجلدات التي فُتحت أخيرًا</translation>
    </message>
    <message>
        <source>Reports and tables hold what stands in the list, and lie where you saved them. Whoever may use your account of this computer can open all of these; where it may be stolen, have its disk encrypted.</source>
        <translation>تحتوي التقارير والجداول على ما في القائمة، وتبقى حيث حفظتها. ومن يستطيع استخدام حسابك على هذا الحاسوب يستطيع فتح كل هذا؛ فإن كان الحاسوب معرضًا للسرقة فاطلب تشفير قرصه.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Read films blind where you can: readers who see a wrong verdict first miss more of what is on the film.</source>
        <translation>اقرأ الصور قراءة معمّاة كلما أمكن: فالقارئ الذي يرى نتيجة خاطئة أولًا يفوته أكثر مما في الصورة.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Another model screens from the next film on. Films that were screened keep their results until they are screened again.</source>
        <translation>إذا اخترت نموذجًا آخر بدأ الفحص به من الصورة التالية. والصور التي فُحصت تحتفظ بنتائجها إلى أن يُعاد فحصها.</translation>
    </message>
    <message>
        <source>&amp;Operating point…</source>
        <translation>نق&amp;طة القطع…</translation>
    </message>
    <message>
        <source>From which score on a film is called pneumonia, and what follows from it</source>
        <translation>الدرجة التي تُصنَّف الصورة ابتداءً منها «التهاب رئوي»، وما يترتب على ذلك</translation>
    </message>
    <message>
        <source>Read films &amp;before the verdict is shown</source>
        <translation>ق&amp;راءة الصور قبل ظهور النتيجة</translation>
    </message>
    <message>
        <source>Blind reading: verdict, score and heatmap stay hidden until you have made your call</source>
        <translation>القراءة المعمّاة: تبقى النتيجة والدرجة والخريطة الحرارية مخفية حتى تبدي رأيك</translation>
    </message>
    <message>
        <source>After a &amp;call, go on to the next film when reading blind</source>
        <translation>الانتقال بعد الرأي إلى الصورة ال&amp;تالية في القراءة المعمّاة</translation>
    </message>
    <message>
        <source>The next film that waits for a reader is shown as soon as you have made your call</source>
        <translation>تُعرض الصورة التالية التي تنتظر القراءة حالما تبدي رأيك</translation>
    </message>
    <message>
        <source>After a call, go on to the next film with the &amp;verdict in sight</source>
        <translation>الانتقال بعد الرأي إلى الصورة التالية مع ظهور ال&amp;نتيجة</translation>
    </message>
    <message>
        <source>Show the &amp;patient&apos;s name and number on the film</source>
        <translation>إظهار ا&amp;سم المريض ورقمه على الصورة</translation>
    </message>
    <message>
        <source>In the corners of the film, where the file names the patient</source>
        <translation>في زوايا الصورة، إذا ذكر الملف اسم المريض</translation>
    </message>
    <message>
        <source>Sound with &amp;warnings</source>
        <translation>&amp;صوت مع التحذيرات</translation>
    </message>
    <message>
        <source>The system&apos;s sound when something went wrong</source>
        <translation>صوت النظام عند حدوث خلل</translation>
    </message>
    <message>
        <source>Heatmap</source>
        <translation>الخريطة الحرارية</translation>
    </message>
    <message>
        <source>Whether a film is shown with its heatmap at first</source>
        <translation>هل تُعرض الصورة أولًا مع خريطتها الحرارية</translation>
    </message>
    <message>
        <source>&amp;Show the heatmap</source>
        <translation>إ&amp;ظهار الخريطة الحرارية</translation>
    </message>
    <message>
        <source>The colours of the heatmap, from weak to strong</source>
        <translation>ألوان الخريطة الحرارية من الضعيف إلى القوي</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>الأ&amp;لوان</translation>
    </message>
    <message>
        <source>How much of the film the heatmap covers</source>
        <translation>مدى حجب الخريطة الحرارية للصورة</translation>
    </message>
    <message>
        <source>&amp;Opacity</source>
        <translation>ال&amp;عتامة</translation>
    </message>
    <message>
        <source>Heat below this part of the strongest is not drawn</source>
        <translation>لا تُرسم الشدة التي تقل عن هذه النسبة من أقواها</translation>
    </message>
    <message>
        <source>&amp;Threshold</source>
        <translation>الع&amp;تبة</translation>
    </message>
    <message>
        <source>Draw lines in place of colours, so that the film stays in sight</source>
        <translation>رسم خطوط بدل الألوان لتبقى الصورة ظاهرة</translation>
    </message>
    <message>
        <source>&amp;Lines of equal heat</source>
        <translation>خ&amp;طوط تساوي الشدة</translation>
    </message>
    <message>
        <source>&amp;Fast model</source>
        <translation>النموذج ال&amp;سريع</translation>
    </message>
    <message>
        <source>F&amp;ull model (recommended)</source>
        <translation>النموذج ال&amp;كامل (مُوصى به)</translation>
    </message>
    <message>
        <source>About {times} times as fast as the full model.</source>
        <translation>سرعته نحو {times} أمثال سرعة النموذج الكامل.</translation>
    </message>
    <message>
        <source>On its validation films it finds {found} of those with pneumonia and rightly passes {passed} of the others; area under the curve {area} ({low} to {high}).</source>
        <translation>على صور التحقق الخاصة به يكشف {found} من صور الالتهاب الرئوي، ويُصيب في {passed} من الصور الخالية منه؛ والمساحة تحت المنحنى {area} (من {low} إلى {high}).</translation>
    </message>
    <message>
        <source>That area is {loss} less than the full model&apos;s.</source>
        <translation>وهذه المساحة أقل من مساحة النموذج الكامل بمقدار {loss}.</translation>
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
        <translation>السمة واللغة والقراءة والأرشيف والخصوصية</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>الإ&amp;عدادات…</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation>صفحات الإعدادات</translation>
    </message>
    <message>
        <source>Make this page as it was at first</source>
        <translation>إعادة هذه الصفحة كما كانت أولًا</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keys</source>
        <translation>مفاتيح الاختصار</translation>
    </message>
</context>
<context>
    <name>Silent</name>
    <message>
        <source>PneumoScan is open already, but does not answer.</source>
        <translation>برنامج PneumoScan مفتوح بالفعل، لكنه لا يستجيب.</translation>
    </message>
    <message>
        <source>As soon as it does, it is shown with what you have opened. Or open a second window beside it: that has a list of its own, and both write into the same history.</source>
        <translation>حالما يستجيب يظهر ومعه ما فتحته. أو افتح نافذة ثانية إلى جانبه: لها قائمتها الخاصة، وتكتب النافذتان في الأرشيف نفسه.</translation>
    </message>
    <message>
        <source>Open a &amp;second window</source>
        <translation>فتح نافذة &amp;ثانية</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
</context>
<context>
    <name>StatusArea</name>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Research use only</source>
        <translation>للاستخدام البحثي فقط</translation>
    </message>
</context>
<context>
    <name>SupportBundleDialog</name>
    <message>
        <source>Save a support bundle</source>
        <translation>حفظ حزمة دعم</translation>
    </message>
    <message>
        <source>What the bundle holds</source>
        <translation>محتويات الحزمة</translation>
    </message>
    <message>
        <source>Gathering…</source>
        <translation>جارٍ الجمع…</translation>
    </message>
    <message>
        <source>ZIP file</source>
        <translation>ملف ZIP</translation>
    </message>
    <message>
        <source>Files in the bundle: {names}.</source>
        <translation>الملفات في الحزمة: {names}.</translation>
    </message>
    <message>
        <source>The bundle could not be saved ({reason}). Choose another folder.</source>
        <translation>تعذر حفظ الحزمة ({reason}). اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Saved as {name}. Nothing was sent: give it to whoever helps you.</source>
        <translation>حُفظت باسم {name}. لم يُرسل شيء: أعطها لمن يساعدك.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;حفظ…</translation>
    </message>
    <message>
        <source>Choose where to save it</source>
        <translation>اختيار مكان الحفظ</translation>
    </message>
    <message>
        <source>Show &amp;folder</source>
        <translation>إظهار ال&amp;مجلد</translation>
    </message>
    <message>
        <source>Show the folder that holds the bundle</source>
        <translation>إظهار المجلد الذي فيه الحزمة</translation>
    </message>
    <message>
        <source>A ZIP file for whoever helps you when something goes wrong: the log, and what program and computer are like. No patient data, no names of files or folders. This is all that will be in it; read it before you give it away.</source>
        <translation>ملف ZIP لمن يساعدك عند حدوث خلل: سجل الأحداث، ومواصفات البرنامج والحاسوب. دون بيانات مرضى ولا أسماء ملفات أو مجلدات. هذا كل ما سيكون فيه؛ اقرأه قبل أن تعطيه لأحد.</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>Research use only. Not a medical device; a score is not a diagnosis.</source>
        <translation>للاستخدام البحثي فقط. ليس جهازًا طبيًا؛ والدرجة ليست تشخيصًا.</translation>
    </message>
    <message>
        <source>The model knows only children of one to five years: its verdict on anyone else means nothing.</source>
        <translation>لا يعرف النموذج إلا الأطفال من سنة إلى خمس سنوات: ونتيجته لغيرهم لا معنى لها.</translation>
    </message>
    <message>
        <source>PNEUMONIA</source>
        <translation>التهاب رئوي</translation>
    </message>
    <message>
        <source>NORMAL</source>
        <translation>طبيعية</translation>
    </message>
    <message>
        <source>UNCERTAIN</source>
        <translation>غير محسومة</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>Not screened</source>
        <translation>لم تُفحص</translation>
    </message>
    <message>
        <source>Screening…</source>
        <translation>قيد الفحص…</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>منتظرة</translation>
    </message>
    <message>
        <source>To be read</source>
        <translation>للقراءة</translation>
    </message>
    <message>
        <source>Screened</source>
        <translation>فُحصت</translation>
    </message>
    <message>
        <source>Warning: {sentence}</source>
        <translation>تحذير: {sentence}</translation>
    </message>
    <message>
        <source>Shown anyway</source>
        <translation>ظهرت رغم الرفض</translation>
    </message>
    <message>
        <source>turned clockwise by 90 degrees</source>
        <translation>مدوّرة 90 درجة مع عقارب الساعة</translation>
    </message>
    <message>
        <source>turned by 180 degrees</source>
        <translation>مدوّرة 180 درجة</translation>
    </message>
    <message>
        <source>turned anticlockwise by 90 degrees</source>
        <translation>مدوّرة 90 درجة عكس عقارب الساعة</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>مقلوبة أفقيًا</translation>
    </message>
    <message>
        <source>black and white exchanged</source>
        <translation>معكوسة الأبيض والأسود</translation>
    </message>
    <message>
        <source>as it is in the file</source>
        <translation>كما هي في الملف</translation>
    </message>
    <message>
        <source>The score is too near to the operating point {threshold}: {then}</source>
        <translation>الدرجة قريبة جدًا من نقطة القطع {threshold}: {then}</translation>
    </message>
    <message>
        <source>The score lies between {low} and {high}, too near to the operating point {threshold}: {then}</source>
        <translation>الدرجة بين {low} و{high}، وهي قريبة جدًا من نقطة القطع {threshold}: {then}</translation>
    </message>
    <message>
        <source>The score is at or above the operating point {threshold}: {then}</source>
        <translation>الدرجة عند نقطة القطع {threshold} أو فوقها: {then}</translation>
    </message>
    <message>
        <source>The score is below the operating point {threshold}: {then}</source>
        <translation>الدرجة دون نقطة القطع {threshold}: {then}</translation>
    </message>
    <message>
        <source>the film resembles films with pneumonia. Have it read.</source>
        <translation>الصورة تشبه صور المصابين بالتهاب رئوي. اطلب قراءتها.</translation>
    </message>
    <message>
        <source>the film resembles films without pneumonia. That does not rule it out.</source>
        <translation>الصورة تشبه صور غير المصابين بالتهاب رئوي. وهذا لا ينفيه.</translation>
    </message>
    <message>
        <source>the film is not called either way. Have it read.</source>
        <translation>الصورة غير محسومة. اطلب قراءتها.</translation>
    </message>
    <message>
        <source>A score is not the probability that this patient is ill.</source>
        <translation>الدرجة ليست احتمال إصابة هذا المريض بالمرض.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} من {total}</translation>
    </message>
    <message>
        <source>without verdict: {count}</source>
        <translation>بلا نتيجة: {count}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>المتبقي {time}</translation>
    </message>
    <message>
        <source>{count} films a minute</source>
        <translation>الصور في الدقيقة: {count}</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} ث</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} د</translation>
    </message>
    <message>
        <source>{hours} h {minutes:02d} min</source>
        <translation>{hours} س {minutes:02d} د</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>الميلاد</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Study date</source>
        <translation>تاريخ التصوير</translation>
    </message>
    <message>
        <source>Accession</source>
        <translation>رقم الطلب</translation>
    </message>
    <message>
        <source>View</source>
        <translation>الوضعية</translation>
    </message>
    <message>
        <source>age not given</source>
        <translation>العمر غير مذكور</translation>
    </message>
    <message>
        <source>view not given</source>
        <translation>الوضعية غير مذكورة</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>يوم واحد</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} (بالأيام)</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>أسبوع واحد</translation>
    </message>
    <message>
        <source>{count} weeks</source>
        <translation>{count} (بالأسابيع)</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>شهر واحد</translation>
    </message>
    <message>
        <source>{count} months</source>
        <translation>{count} (بالأشهر)</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>سنة واحدة</translation>
    </message>
    <message>
        <source>{count} years</source>
        <translation>{count} (بالسنوات)</translation>
    </message>
</context>
<context>
    <name>TrialDialog</name>
    <message>
        <source>Install a model</source>
        <translation>تثبيت نموذج</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Model in force</source>
        <translation>النموذج الحالي</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>النموذج الجديد</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>القارئ</translation>
    </message>
    <message>
        <source>Looking for films to try it on…</source>
        <translation>جارٍ البحث عن صور لتجربته عليها…</translation>
    </message>
    <message>
        <source>The model in force cannot be used, so there is nothing to compare with.</source>
        <translation>لا يمكن استخدام النموذج الحالي، فليس هناك ما يُقارن به.</translation>
    </message>
    <message>
        <source>Tried on {done} of {total} films; come out differently so far: {flips}.</source>
        <translation>جُرّب على {done} من {total} من الصور؛ وما تتغير نتيجته حتى الآن: {flips}.</translation>
    </message>
    <message>
        <source>How much of the trial is done</source>
        <translation>ما أُنجز من التجربة</translation>
    </message>
    <message>
        <source>Films that come out differently</source>
        <translation>الصور التي تتغير نتيجتها</translation>
    </message>
    <message>
        <source>Show &amp;all films</source>
        <translation>إظهار &amp;كل الصور</translation>
    </message>
    <message>
        <source>Show also the films of which both models say the same</source>
        <translation>إظهار الصور التي يتفق عليها النموذجان أيضًا</translation>
    </message>
    <message>
        <source>&amp;I was told to install this older model</source>
        <translation>طُلب مني تثبيت هذا النموذج الأ&amp;قدم</translation>
    </message>
    <message>
        <source>An older model may have faults that the one in force has not</source>
        <translation>قد تكون في نموذج أقدم عيوب ليست في الحالي</translation>
    </message>
    <message>
        <source>New: {facts}. Signed by {key} on {day}, for: {slot}.</source>
        <translation>الجديد: {facts}. وقّعه {key} بتاريخ {day}، والنوع: {slot}.</translation>
    </message>
    <message>
        <source>In force: {facts}.</source>
        <translation>الحالي: {facts}.</translation>
    </message>
    <message>
        <source>Its operating point was moved to {threshold}; the new model begins with its own.</source>
        <translation>غُيّرت نقطة القطع للنموذج الحالي إلى {threshold}؛ ويبدأ النموذج الجديد بنقطته الأصلية.</translation>
    </message>
    <message>
        <source>I&amp;nstall</source>
        <translation>&amp;تثبيت</translation>
    </message>
    <message>
        <source>Put it in force; the model before stays, and you can go back to it</source>
        <translation>بدء استخدامه؛ يبقى النموذج السابق، ويمكنك الرجوع إليه</translation>
    </message>
    <message>
        <source>Try on other &amp;films…</source>
        <translation>تجربته على صور &amp;أخرى…</translation>
    </message>
    <message>
        <source>Choose a folder of films to try it on; nothing of it is kept</source>
        <translation>اختيار مجلد صور لتجربته عليها؛ ولا يُحفظ منها شيء</translation>
    </message>
</context>
<context>
    <name>Unkept</name>
    <message>
        <source>Settings cannot be kept: {folder} may not be written to.</source>
        <translation>يتعذر حفظ الإعدادات: لا يُسمح بالكتابة في {folder}.</translation>
    </message>
    <message>
        <source>There is no log of what goes wrong: its folder may not be written to.</source>
        <translation>لا يُحفظ سجل للأعطال: لا يُسمح بالكتابة في مجلده.</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>The file cannot be read ({reason}). Check the stick, or copy the file to this computer first.</source>
        <translation>تتعذر قراءة الملف ({reason}). تحقق من ذاكرة USB، أو انسخ الملف إلى هذا الحاسوب أولًا.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB: it is no model. Choose another file.</source>
        <translation>الملف أكبر من {limit} MB: فهو ليس نموذجًا. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>The file is no model, or it was damaged on its way ({reason}). Copy it anew from where you have it from.</source>
        <translation>الملف ليس نموذجًا، أو تلف في أثناء نقله ({reason}). انسخه من جديد من مصدره.</translation>
    </message>
    <message>
        <source>The model is not signed, so nobody vouches for it. It is not installed. Get a signed one.</source>
        <translation>النموذج غير موقَّع، فلا أحد يضمنه. لم يُثبَّت. احصل على نموذج موقَّع.</translation>
    </message>
    <message>
        <source>The signature is none that this program knows: the file was changed, or comes from somebody else. It is not installed. Get it from those who gave you the program.</source>
        <translation>لا يعرف هذا البرنامج التوقيع: فقد تغيّر الملف، أو هو من جهة أخرى. لم يُثبَّت. احصل عليه ممن أعطاك البرنامج.</translation>
    </message>
    <message>
        <source>The file {name} in it is not the one that was signed. The model is not installed. Get it from those who gave you the program.</source>
        <translation>الملف {name} داخل النموذج ليس هو الموقَّع. لم يُثبَّت النموذج. احصل عليه ممن أعطاك البرنامج.</translation>
    </message>
    <message>
        <source>The file {name} is missing from it. The model is not installed. Get a whole one.</source>
        <translation>الملف {name} مفقود من النموذج. لم يُثبَّت النموذج. احصل على نموذج كامل.</translation>
    </message>
    <message>
        <source>There is a file in it that was not signed, {name}. The model is not installed. Get it from those who gave you the program.</source>
        <translation>في النموذج ملف غير موقَّع: {name}. لم يُثبَّت النموذج. احصل عليه ممن أعطاك البرنامج.</translation>
    </message>
    <message>
        <source>The model is made for a newer version of the program. Install that first.</source>
        <translation>النموذج معدّ لإصدار أحدث من البرنامج. ثبّت ذلك الإصدار أولًا.</translation>
    </message>
    <message>
        <source>The model needs version {version} of the program, and this is {own}. Install that first.</source>
        <translation>يحتاج النموذج إلى الإصدار {version} من البرنامج، وهذا الإصدار {own}. ثبّت ذاك أولًا.</translation>
    </message>
    <message>
        <source>The model was made for another way of preparing films ({theirs}; here {own}). Get one that is made for this version of the program.</source>
        <translation>أُعدّ النموذج لطريقة أخرى في تهيئة الصور ({theirs}؛ وهنا {own}). احصل على نموذج معدّ لهذا الإصدار من البرنامج.</translation>
    </message>
    <message>
        <source>The model cannot be used on this computer ({reason}). It is not installed; the one before stays.</source>
        <translation>لا يمكن استخدام النموذج على هذا الحاسوب ({reason}). لم يُثبَّت؛ ويبقى السابق.</translation>
    </message>
    <message>
        <source>{name} is in force already. There is nothing to install.</source>
        <translation>النموذج {name} هو الحالي بالفعل. لا شيء لتثبيته.</translation>
    </message>
    <message>
        <source>There is another model of the name {name}. Results could not be told apart, so it is not installed. Ask those who gave it to you for one with a name of its own.</source>
        <translation>يوجد نموذج آخر باسم {name}. ولن يمكن التمييز بين نتائجهما، لذلك لم يُثبَّت. اطلب ممن أعطاك إياه نموذجًا باسم خاص به.</translation>
    </message>
    <message>
        <source>{name} is older than {current}, which is in force. Install it only if you were told to.</source>
        <translation>النموذج {name} أقدم من النموذج الحالي {current}. لا تثبّته إلا إذا طُلب منك ذلك.</translation>
    </message>
    <message>
        <source>Another window of the program is changing the models. Wait a moment and try again.</source>
        <translation>نافذة أخرى من البرنامج تغيّر النماذج الآن. انتظر قليلًا وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed. Make room on it and try again.</source>
        <translation>القرص ممتلئ. لم يتغير شيء. أفرغ مساحة عليه وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The program&apos;s folder may not be written to. Nothing was changed. Check its permissions.</source>
        <translation>لا يُسمح بالكتابة في مجلد البرنامج. لم يتغير شيء. تحقق من أذوناته.</translation>
    </message>
    <message>
        <source>The models&apos; folder cannot be read or written ({reason}). Nothing was changed. Check the disk.</source>
        <translation>تتعذر قراءة مجلد النماذج أو الكتابة فيه ({reason}). لم يتغير شيء. تحقق من القرص.</translation>
    </message>
    <message>
        <source>The program&apos;s own model is in force. There is none before it to go back to.</source>
        <translation>النموذج الحالي هو نموذج البرنامج نفسه. ولا نموذج قبله للرجوع إليه.</translation>
    </message>
    <message>
        <source>Another model was put in force meanwhile. Nothing was changed. Look at the models anew.</source>
        <translation>بدأ في أثناء ذلك استخدام نموذج آخر. لم يتغير شيء. راجع النماذج من جديد.</translation>
    </message>
</context>
<context>
    <name>UpdatesDesk</name>
    <message>
        <source>Which models there are, a new one from a stick, and the way back</source>
        <translation>النماذج الموجودة، وتثبيت نموذج جديد من ذاكرة USB، والرجوع إلى السابق</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>ال&amp;نماذج…</translation>
    </message>
    <message>
        <source>Models (*{suffix})</source>
        <translation>النماذج (*{suffix})</translation>
    </message>
    <message>
        <source>Install a model</source>
        <translation>تثبيت نموذج</translation>
    </message>
    <message>
        <source>The model is being read and checked…</source>
        <translation>تجري قراءة النموذج والتحقق منه…</translation>
    </message>
    <message>
        <source>{name} is signed, and is being tried out.</source>
        <translation>النموذج {name} موقَّع، وتجري تجربته.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Done. It screens once the model is chosen in the settings: {slot}.</source>
        <translation>تم. يبدأ الفحص به حين يُختار النموذج في الإعدادات: {slot}.</translation>
    </message>
    <message>
        <source>{name} screens from now on. Films screened before keep their results.</source>
        <translation>من الآن يفحص النموذج {name} الصور. والصور التي فُحصت من قبل تحتفظ بنتائجها.</translation>
    </message>
    <message>
        <source>Undo puts the one before back in force.</source>
        <translation>«تراجع» يعيد النموذج السابق إلى الاستخدام.</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>Verdict</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Patient, as the file says</source>
        <translation>المريض، كما في الملف</translation>
    </message>
    <message>
        <source>Choose a film in the worklist.</source>
        <translation>اختر صورة من قائمة العمل.</translation>
    </message>
    <message>
        <source>Its verdict will appear here.</source>
        <translation>ستظهر نتيجتها هنا.</translation>
    </message>
    <message>
        <source>Score {score}</source>
        <translation>الدرجة {score}</translation>
    </message>
    <message>
        <source>Model {name}, SHA-256 {digest}…</source>
        <translation>النموذج {name}، بصمة SHA-256 {digest}…</translation>
    </message>
    <message>
        <source>What is known of the film</source>
        <translation>المعلوم عن الصورة</translation>
    </message>
</context>
<context>
    <name>ViewCommands</name>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;تكبير</translation>
    </message>
    <message>
        <source>Make the film larger</source>
        <translation>تكبير الصورة</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>ت&amp;صغير</translation>
    </message>
    <message>
        <source>Make the film smaller</source>
        <translation>تصغير الصورة</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;ملاءمة</translation>
    </message>
    <message>
        <source>Show all of the film</source>
        <translation>إظهار الصورة كلها</translation>
    </message>
    <message>
        <source>One to on&amp;e</source>
        <translation>&amp;الحجم الفعلي</translation>
    </message>
    <message>
        <source>Show each pixel of the film as one of the screen</source>
        <translation>إظهار كل بكسل من الصورة ببكسل من الشاشة</translation>
    </message>
    <message>
        <source>&amp;Window presets…</source>
        <translation>إعدادات التباين الجا&amp;هزة…</translation>
    </message>
    <message>
        <source>Choose brightness and contrast</source>
        <translation>اختيار السطوع والتباين</translation>
    </message>
    <message>
        <source>Set window by &amp;dragging</source>
        <translation>&amp;ضبط السطوع والتباين بالسحب</translation>
    </message>
    <message>
        <source>Drag up and down for brightness, to the sides for contrast (or with the right button at any time)</source>
        <translation>اسحب لأعلى ولأسفل للسطوع، وإلى الجانبين للتباين (أو بالزر الأيمن في أي وقت)</translation>
    </message>
    <message>
        <source>In&amp;vert</source>
        <translation>ع&amp;كس الأبيض والأسود</translation>
    </message>
    <message>
        <source>Exchange black and white on the screen</source>
        <translation>عكس الأبيض والأسود على الشاشة</translation>
    </message>
    <message>
        <source>&amp;Turn right</source>
        <translation>تدوير لل&amp;يمين</translation>
    </message>
    <message>
        <source>Turn the display clockwise; what was screened stays as it is</source>
        <translation>تدوير العرض مع عقارب الساعة؛ وما فُحص يبقى كما هو</translation>
    </message>
    <message>
        <source>Turn &amp;left</source>
        <translation>تدوير ل&amp;ليسار</translation>
    </message>
    <message>
        <source>Turn the display anticlockwise; what was screened stays as it is</source>
        <translation>تدوير العرض عكس عقارب الساعة؛ وما فُحص يبقى كما هو</translation>
    </message>
    <message>
        <source>&amp;Mirror</source>
        <translation>&amp;قلب أفقي</translation>
    </message>
    <message>
        <source>Exchange left and right on the screen; what was screened stays as it is</source>
        <translation>تبديل اليمين واليسار على الشاشة؛ وما فُحص يبقى كما هو</translation>
    </message>
    <message>
        <source>&amp;Reset the display</source>
        <translation>إعا&amp;دة ضبط العرض</translation>
    </message>
    <message>
        <source>All of the film, upright, as bright as its file asks for</source>
        <translation>الصورة كلها، باتجاهها الأصلي وبالسطوع المحدد في ملفها</translation>
    </message>
    <message>
        <source>R&amp;uler</source>
        <translation>م&amp;سطرة</translation>
    </message>
    <message>
        <source>Drag a line to measure; again, or Esc, removes it</source>
        <translation>اسحب خطًا للقياس؛ وتزيله ضغطة أخرى أو Esc</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>&amp;جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Show the film without heatmap beside the film with it</source>
        <translation>عرض الصورة دون الخريطة الحرارية بجانب الصورة معها</translation>
    </message>
    <message>
        <source>&amp;Compare with previous film</source>
        <translation>مقار&amp;نة بصورة سابقة</translation>
    </message>
    <message>
        <source>Show a previous film of the same patient beside this one</source>
        <translation>عرض صورة سابقة للمريض نفسه بجانب هذه</translation>
    </message>
    <message>
        <source>&amp;Patient text on the film</source>
        <translation>&amp;بيانات المريض على الصورة</translation>
    </message>
    <message>
        <source>Show name, number and date in the corners of the film</source>
        <translation>إظهار الاسم والرقم والتاريخ في زوايا الصورة</translation>
    </message>
</context>
<context>
    <name>ViewDesk</name>
    <message>
        <source>No film is shown.</source>
        <translation>لا توجد صورة معروضة.</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Film</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Film beside it</source>
        <translation>الصورة المجاورة</translation>
    </message>
    <message>
        <source>With heatmap</source>
        <translation>مع الخريطة الحرارية</translation>
    </message>
    <message>
        <source>Without heatmap</source>
        <translation>دون الخريطة الحرارية</translation>
    </message>
    <message>
        <source>No film is shown.</source>
        <translation>لا توجد صورة معروضة.</translation>
    </message>
    <message>
        <source>Display turned</source>
        <translation>العرض مدوَّر</translation>
    </message>
    <message>
        <source>Ruler: the arrow keys draw a line</source>
        <translation>المسطرة: ارسم الخط بمفاتيح الأسهم</translation>
    </message>
    <message>
        <source>No heatmap</source>
        <translation>لا خريطة حرارية</translation>
    </message>
    <message>
        <source>Heatmap shown</source>
        <translation>الخريطة ظاهرة</translation>
    </message>
    <message>
        <source>Heatmap hidden</source>
        <translation>الخريطة مخفية</translation>
    </message>
</context>
<context>
    <name>ViewerPane</name>
    <message>
        <source>More tools</source>
        <translation>أدوات أخرى</translation>
    </message>
    <message>
        <source>Tools of the viewer</source>
        <translation>أدوات العارض</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Drop films or folders here</source>
        <translation>أفلت الصور أو المجلدات هنا</translation>
    </message>
    <message>
        <source>DICOM, JPEG, PNG, BMP, TIFF or WebP. Nothing leaves this computer.</source>
        <translation>صيغ DICOM وJPEG وPNG وBMP وTIFF وWebP. لا يخرج من هذا الحاسوب شيء.</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>المفتوحة أخيرًا</translation>
    </message>
    <message>
        <source>Open {folder}</source>
        <translation>فتح {folder}</translation>
    </message>
</context>
<context>
    <name>WorkDisplay</name>
    <message>
        <source>Try again</source>
        <translation>محاولة أخرى</translation>
    </message>
    <message>
        <source>Screened: {count}. In the list: {parts}.</source>
        <translation>فُحصت: {count}. في القائمة: {parts}.</translation>
    </message>
    <message>
        <source>With warnings: {count}.</source>
        <translation>مع تحذيرات: {count}.</translation>
    </message>
    <message>
        <source>To be reviewed: {count}.</source>
        <translation>للقراءة: {count}.</translation>
    </message>
    <message>
        <source>In the list {count}: {parts}</source>
        <translation>في القائمة {count}: {parts}</translation>
    </message>
    <message>
        <source>pneumonia {count}</source>
        <translation>التهاب رئوي {count}</translation>
    </message>
    <message>
        <source>uncertain {count}</source>
        <translation>غير محسومة {count}</translation>
    </message>
    <message>
        <source>normal {count}</source>
        <translation>طبيعية {count}</translation>
    </message>
    <message>
        <source>without verdict {count}</source>
        <translation>بلا نتيجة {count}</translation>
    </message>
    <message>
        <source>not screened {count}</source>
        <translation>لم تُفحص {count}</translation>
    </message>
    <message>
        <source>waiting {count}</source>
        <translation>منتظرة {count}</translation>
    </message>
    <message>
        <source>There are no files in what you opened.</source>
        <translation>لا توجد ملفات فيما فتحته.</translation>
    </message>
    <message>
        <source>These films are in the list already.</source>
        <translation>هذه الصور موجودة في القائمة بالفعل.</translation>
    </message>
</context>
<context>
    <name>Worklist</name>
    <message>
        <source>Second look</source>
        <translation>نظرة ثانية</translation>
    </message>
    <message>
        <source>Disagrees</source>
        <translation>مخالف</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>غير متأكد</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>مقروءة</translation>
    </message>
    <message>
        <source>Reader: {verdict}</source>
        <translation>القارئ: {verdict}</translation>
    </message>
    <message>
        <source>Model: {verdict}, score {score}</source>
        <translation>النموذج: {verdict}، الدرجة {score}</translation>
    </message>
    <message>
        <source>Called before the model&apos;s verdict was seen: look at it a second time.</source>
        <translation>أُبدي الرأي قبل رؤية نتيجة النموذج: انظر إليها مرة ثانية.</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>تحذيرات</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>WorklistView</name>
    <message>
        <source>Worklist</source>
        <translation>قائمة العمل</translation>
    </message>
    <message>
        <source>No film in the list fits what is asked for above.</source>
        <translation>لا توجد في القائمة صورة توافق ما اختير أعلاه.</translation>
    </message>
</context>
<context>
    <name>_Worker</name>
    <message>
        <source>an unexpected fault ({kind})</source>
        <translation>خلل غير متوقع ({kind})</translation>
    </message>
    <message>
        <source>The models cannot be read or changed: an unexpected fault ({kind}).</source>
        <translation>تعذرت قراءة النماذج أو تغييرها: خلل غير متوقع ({kind}).</translation>
    </message>
</context>
<context>
    <name>_Writer</name>
    <message>
        <source>The file could not be written ({reason}). Choose another place.</source>
        <translation>تعذرت كتابة الملف ({reason}). اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>The file could not be written: an unexpected fault ({kind}).</source>
        <translation>تعذرت كتابة الملف: خلل غير متوقع ({kind}).</translation>
    </message>
</context>
</TS>
